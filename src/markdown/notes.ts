import type { Element, ElementContent, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { StorySource } from '../story/types.ts';
import { contextOf, type Reference, type RenderContext } from './context.ts';
import { sourceWords } from './source-words.ts';

interface Cited {
  readonly number: number;
  readonly source: StorySource;
  readonly locators: string[];
  readonly links: Element[];
}

/**
 * rehype plugin: puts the sources that a block cites right after it, in
 * `<details class="notes">`, and leads its numbers there. The first note on a source is full, later
 * ones are short. Without notes, numbers keep leading to `#source-3`, the page's own list.
 */
export function rehypeNotes() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    if (context.notes === 'none' || context.references.size === 0) return;
    tree.children = tree.children.flatMap((block): RootContent[] => {
      const cited = citedIn(block, context.references);
      return cited.length === 0 ? [block] : [block, notesFor(cited, context)];
    });
  };
}

function citedIn(block: RootContent, references: ReadonlyMap<string, Reference>): Cited[] {
  const cited = new Map<number, Cited>();
  visit(block, 'element', (link) => {
    if (link.tagName !== 'a') return;
    const reference = references.get(String(link.properties['id']));
    if (!reference) return;
    const { number, source, locator } = reference;
    const entry = cited.get(number) ?? { number, source, locators: [], links: [] };
    cited.set(number, entry);
    entry.links.push(link);
    if (locator !== undefined && !entry.locators.includes(locator)) entry.locators.push(locator);
  });
  return [...cited.values()];
}

function notesFor(cited: readonly Cited[], context: RenderContext): Element {
  const numbers = cited.map(({ number }) => number);
  const items = cited.map(({ number, source, locators, links }, index) => {
    const { id, first } = context.numbering.anchor('note', number);
    for (const link of links) {
      link.properties['href'] = `#${id}`;
      // It has told which source is cited; no link leads to it, and bytes are dear.
      delete link.properties['id'];
    }
    const place = locators.join('; ');
    // A list counts on by itself.
    const counted = index > 0 && number === (numbers[index - 1] ?? 0) + 1;
    return element(
      'li',
      { id, ...(!counted && { value: number }) },
      first ? full(source, place) : short(source, place),
    );
  });
  return element('details', { className: ['notes'] }, [
    element('summary', {}, [
      text(`${cited.length === 1 ? 'Source' : 'Sources'} ${inRuns(numbers).join(', ')}`),
    ]),
    element('ol', {}, items),
  ]);
}

/** Numbers as they are read: three or more in a row as 1–3. */
function inRuns(numbers: readonly number[]): readonly string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) =>
    run.length > 2 ? `${run[0] ?? ''}–${run.at(-1) ?? ''}` : run.map(String),
  );
}

function full(source: StorySource, place: string): ElementContent[] {
  const { publisher, title, language, date, kind, standing } = sourceWords(source);
  const link = element('a', { href: source.href, ...(language && { lang: language }) }, [
    text(title),
  ]);
  return [text(`${publisher}, `), link, text(joined(['', date, kind, standing, place]))];
}

function short(source: StorySource, place: string): ElementContent[] {
  const { publisher, date, standing } = sourceWords(source);
  const link = element('a', { href: source.href }, [text(publisher)]);
  return [link, text(joined(['', date, standing, place]))];
}

/** With commas between; an empty text at the beginning gives a comma there. */
const joined = ([head, ...rest]: readonly (string | undefined)[]) =>
  [head, ...rest.filter((part) => part !== undefined && part !== '')].join(', ');

const text = (value: string): ElementContent => ({ type: 'text', value });

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });
