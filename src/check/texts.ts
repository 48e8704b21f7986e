import type { FileReading } from './file.ts';
import type { Known } from './ids.ts';
import { checkMarkdown } from './markdown.ts';
import { fieldName, type Problem } from './problem.ts';
import { valueAt } from './shape.ts';

/** Checks every text of a file that is shown as Markdown: its body and those in its frontmatter. */
export function textProblems({ file, folder, parsed }: FileReading, known: Known) {
  if (!parsed) return [];
  const problems: Problem[] = checkMarkdown(
    parsed.body,
    known,
    file.endsWith('.mdx') ? 'mdx' : 'md',
  ).map((fault) => ({
    ...fault,
    file,
    field: undefined,
    line: parsed.bodyLine + fault.line - 1,
  }));
  if (folder !== 'articles') return problems;
  for (const path of paths(parsed.value)) {
    const text = valueAt(parsed.value, path);
    if (typeof text !== 'string') continue;
    for (const { rule, message, hint } of checkMarkdown(text, known))
      problems.push({ file, ...parsed.place(path), field: fieldName(path), rule, message, hint });
  }
  return problems;
}

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
