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
  const fields = folder === 'articles' ? paths(parsed.value) : [];
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

/** Where an article's frontmatter holds Markdown, records written in place included. */
const paths = (value: unknown): readonly (readonly PropertyKey[])[] => [
  ['otherReading'],
  ...indexes(value, 'notKnown').map((index) => ['notKnown', index]),
  ...indexes(value, 'wouldChange').map((index) => ['wouldChange', index]),
  ...indexes(value, 'timeline').map((index) => ['timeline', index, 'account']),
  ...indexes(value, 'quotes').map((index) => ['quotes', index, 'context']),
];

function indexes(value: unknown, key: string): readonly number[] {
  const list = valueAt(value, [key]);
  return Array.isArray(list) ? [...list.keys()] : [];
}
