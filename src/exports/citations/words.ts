import type { CslDate, CslItem, CslName } from './item.ts';

/**
 * A citation in words, as a processor of CSL writes it in the style of `style-fixture.ts`, to which
 * a test holds it: author, “title”, where, day, what else there is to know, address. Most pages have
 * one, and the processor takes a hundred times as long.
 */
export function citationWords(item: CslItem): string {
  const { author = [], title, genre, issued, note, version, URL: address } = item;
  const day = issued ? dateWords(issued) : 'undated';
  const where = item['container-title'] ?? item.publisher;
  const notes = note && turned(note);
  const middle = genre ? [genre, day, where] : version ? [notes] : [where, day];
  return [joined(author.map(nameWords)), quoted(title), ...middle, version ?? notes, address]
    .filter(Boolean)
    .join(', ');
}

const nameWords = (name: CslName) =>
  'literal' in name ? name.literal : `${name.given} ${name.family}`;

const joined = (names: readonly string[]) => lists.format(names);
const lists = new Intl.ListFormat('en', { type: 'conjunction' });

/** Quotation marks within others are single ones. */
const quoted = (title: string) => turned(`“${title}”`);

/** Marks within marks, at any depth, in turn double and single. */
function turned(text: string): string {
  let depth = 0;
  return text.replace(/[“”]/g, (mark) => {
    if (mark === '“') return (depth += 1) % 2 === 1 ? '“' : '‘';
    if (depth === 0) return mark;
    return (depth -= 1) % 2 === 0 ? '”' : '’';
  });
}

const months = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' }),
);

/** A date, or two with what they have in common said once: July–September 2019. */
function dateWords({ 'date-parts': points }: CslDate): string {
  const [from = [], to] = points.map(([year, month, day]) =>
    [day, month && months[month - 1], year].filter((part) => part !== undefined).map(String),
  );
  if (!to) return from.join(' ');
  const same = (back: number) => from.length >= back && from.at(-back) === to.at(-back);
  let common = 0;
  while (common < from.length - 1 && same(common + 1)) common += 1;
  return `${from.slice(0, from.length - common).join(' ')}–${to.join(' ')}`;
}
