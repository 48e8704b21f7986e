import type { FileReading } from './file.ts';
import type { Known } from './ids.ts';
import { checkMarkdown } from './markdown.ts';
import { fieldName, type Problem } from './problem.ts';
import { valueAt } from './shape.ts';

/** A text of an entry that is shown as Markdown. */
export interface EntryText {
  readonly markdown: string;
  readonly format: 'md' | 'mdx';
  /** Where a place in the text stands in the file: exactly in a body, at its field in frontmatter. */
  readonly place: (line: number, column: number) => Pick<Problem, 'line' | 'column' | 'field'>;
}

/** Every text of a file that is shown as Markdown: its body and those in its frontmatter. */
export function textsOf({ file, folder, parsed }: FileReading): readonly EntryText[] {
  if (!parsed) return [];
  const body: EntryText = {
    markdown: parsed.body,
    format: file.endsWith('.mdx') ? 'mdx' : 'md',
    place: (line, column) => ({ line: parsed.bodyLine + line - 1, column, field: undefined }),
  };
  const fields = folder === 'articles' ? paths(parsed.value) : [];
  return [
    body,
    ...fields.flatMap((path): EntryText[] => {
      const markdown = valueAt(parsed.value, path);
      if (typeof markdown !== 'string') return [];
      const place = { ...parsed.place(path), field: fieldName(path) };
      return [{ markdown, format: 'md', place: () => place }];
    }),
  ];
}

/** What may not stand in the texts of a file, and what leads nowhere. */
export const textProblems = (reading: FileReading, known: Known): Problem[] =>
  textsOf(reading).flatMap(({ markdown, format, place }) =>
    checkMarkdown(markdown, known, format).map(({ line, column, ...fault }) => ({
      ...fault,
      ...place(line, column),
      file: reading.file,
    })),
  );

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
