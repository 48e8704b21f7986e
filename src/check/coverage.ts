import { factualParagraphs } from '../markdown/coverage.ts';
import type { FileReading } from './file.ts';
import { placesIn, type Problem } from './problem.ts';
import { valueAt } from './shape.ts';

/**
 * Paragraphs of a finished article that state a fact and lead to no source.
 * @param others what else is wrong in the file: a paragraph with such a fault is named once
 */
export function coverageProblems(
  { file, folder, parsed, texts: [body] }: FileReading,
  others: readonly Problem[],
): readonly Problem[] {
  if (folder !== 'articles' || !parsed || !body || valueAt(parsed.value, ['draft']) === true)
    return [];
  const place = placesIn(body.text);
  return factualParagraphs(body.tree).flatMap(({ text, start, end, cited }) => {
    const [first, last] = [place(start).line, place(end).line];
    const above = parsed.bodyLine - 1;
    const hasFault = others.some(({ line }) => line >= above + first && line <= above + last);
    if (cited || hasFault) return [];
    return {
      file,
      line: above + first,
      column: 1,
      field: undefined,
      rule: 'citation/missing',
      message: `The paragraph “${text.split(/\s+/).slice(0, 6).join(' ')} …” states a fact and cites no source.`,
      hint: 'End it with [@source-id], or set "draft: true" until its source is found.',
    };
  });
}
