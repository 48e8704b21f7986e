import type { Folder } from '../../schema/id.ts';
import type { Parsed } from './frontmatter.ts';
import { markdownText, type MarkdownText } from './markdown-text.ts';
import { fieldName, type Problem } from '../problem.ts';
import { valueAt } from './shape.ts';

/** A text of an entry that is shown as Markdown. */
export interface EntryText extends MarkdownText {
  /** The field of the frontmatter that holds it; undefined for the body. */
  readonly field: readonly PropertyKey[] | undefined;
  /** Where a place in the text stands in the file: exactly in a body, at its field in frontmatter. */
  readonly place: (line: number, column: number) => Pick<Problem, 'line' | 'column' | 'field'>;
}

/** Every text of a file that is shown as Markdown: its body first, then those in its frontmatter. */
export function textsIn(folder: Folder, parsed: Parsed): readonly EntryText[] {
  const body = placed(
    markdownText(parsed.body, parsed.file.endsWith('.mdx') ? 'mdx' : 'md'),
    undefined,
    (line, column) => ({ line: parsed.bodyLine + line - 1, column, field: undefined }),
  );
  const fields = paths[folder]?.(parsed.value) ?? [];
  return [
    body,
    ...fields.flatMap((path): EntryText[] => {
      const markdown = valueAt(parsed.value, path);
      if (typeof markdown !== 'string') return [];
      const place = { ...parsed.place(path), field: fieldName(path) };
      return [placed(markdownText(markdown), path, () => place)];
    }),
  ];
}

/** The text keeps its getters, which a copy would call. */
const placed = (
  text: MarkdownText,
  field: EntryText['field'],
  place: EntryText['place'],
): EntryText => Object.assign(text, { field, place });

type Path = readonly PropertyKey[];

/** Where the frontmatter of a folder's entries holds Markdown; in articles with the records written in place. */
const paths: Partial<Record<Folder, (value: unknown) => readonly Path[]>> = {
  articles: (value) => [
    ['otherReading'],
    ...items(value, 'notKnown'),
    ...items(value, 'wouldChange'),
    ...items(value, 'timeline', 'account'),
    ...items(value, 'quotes', 'context'),
  ],
  positions: (value) => [
    ['standfirst'],
    ...items(value, 'sides', 'position'),
    ...items(value, 'established'),
    ...items(value, 'disputed'),
    ...items(value, 'notKnown'),
  ],
  exchanges: (value) => [['standfirst'], ...items(value, 'quotes', 'note')],
};

/** The items of a list, or a field of each of them. */
const items = (value: unknown, key: string, ...field: readonly string[]): readonly Path[] =>
  indexes(value, key).map((index) => [key, index, ...field]);

function indexes(value: unknown, key: string): readonly number[] {
  const list = valueAt(value, [key]);
  return Array.isArray(list) ? [...list.keys()] : [];
}
