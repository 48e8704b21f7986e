import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { headingSlug } from '../../markdown/headings.ts';
import { refusal } from '../../markdown/refuse.ts';
import type { StoryDate } from '../../schema/edtf.ts';
import { dateWords } from '../../story/words.ts';
import type { Addresses } from './addresses.ts';
import { dateOf } from '../reading/date-of.ts';
import { datesInWords } from './dates-in-words.ts';
import type { TextFault } from './markdown.ts';
import type { MarkdownText } from '../reading/markdown-text.ts';
import { didYouMean } from '../nearest.ts';
import { placeIn } from '../problem.ts';
import type { Tables } from '../reading/tables.ts';

type Fault = Omit<TextFault, 'line' | 'column'>;

/** Links to pages of this site that lead nowhere, and dates in links that are not the event's. */
export function linkFaults(
  markdown: MarkdownText,
  addresses: Addresses,
  { timeline }: Tables,
): readonly TextFault[] {
  const { text } = markdown;
  if (!/[[<]|:\/\/|www\./.test(text)) return [];
  const faults: TextFault[] = [];
  const used = new Set<string>();
  visit(markdown.tree, 'linkReference', ({ identifier }) => {
    used.add(identifier);
  });
  visit(markdown.tree, (node) => {
    if (node.type !== 'link' && !(node.type === 'definition' && used.has(node.identifier))) return;
    const add = (fault: Fault | undefined) => {
      if (fault) faults.push({ ...placeIn(text, node.position?.start.offset ?? 0), ...fault });
    };
    // Other schemes, and citations that touch a bracket, are reported as such.
    if (node.url === '' || /^[a-z][a-z0-9+.-]*:/i.test(node.url) || refusal(node)) return;
    add(node.url.startsWith('#') ? inThisText(node.url, markdown.tree) : addresses.fault(node.url));
    const event = timeline.get(addresses.eventAt(node.url) ?? '');
    if (event && node.type === 'link')
      for (const { written, inYear } of datesInWords(toString(node))) {
        const dates = [event.data.date, event.data.known].flatMap((date) => dateOf(date) ?? []);
        if (dates.some((date) => yearsOf(date).some((year) => agree(inYear(year), date)))) continue;
        add({
          rule: 'date/disagrees',
          message: `The link says ${written.replace(/\s+/g, ' ')}, the event "${event.id}" is of ${dates.map((date) => dateWords(date)).join(', known ')}.`,
          hint: 'Mend the date in the text or that of the event, by the sources; or link another event.',
        });
      }
  });
  return faults;
}

function inThisText(url: string, tree: Nodes): Fault | undefined {
  const slugs = new Set<string>();
  visit(tree, 'heading', (node) => {
    headingSlug(toString(node), slugs);
  });
  const slug = url.slice(1);
  if (slugs.has(slug)) return undefined;
  return {
    rule: 'link/unknown',
    message: `No heading of this text has the address "${url}".`,
    hint: didYouMean(slug, [...slugs]),
  };
}

const yearsOf = ({ earliest, latest }: StoryDate) => {
  const [first, last] = [Number(earliest.slice(0, 4)), Number(latest.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/**
 * Whether a date in prose may stand for that of an event: it is the same, or less exact and holds it,
 * or is the beginning or the end of a stretch; about a date that is itself "about".
 */
function agree(said: StoryDate | undefined, event: StoryDate): boolean {
  if (!said) return false;
  const holds = (day: string) => said.earliest <= day && said.latest >= day;
  const [first, last] = [holds(event.earliest), holds(event.latest)];
  if (event.approximate) return said.earliest <= event.latest && said.latest >= event.earliest;
  return event.precision === 'interval' ? first || last : first && last;
}
