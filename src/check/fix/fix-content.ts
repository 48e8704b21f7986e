import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentReading } from '../read.ts';
import { isError, type Problem } from '../problem.ts';
import { mendText } from './mend-text.ts';
import { writeWhole } from './write-whole.ts';

/** One thing that was mended, and what is now so, in words. */
export interface Mend {
  readonly problem: Problem;
  readonly done: string;
}

/** What came of mending the content. */
export interface Fixing {
  readonly mends: readonly Mend[];
  /** Files that could not be written, in words. */
  readonly failures: readonly string[];
}

/**
 * Mends in every file what is certain and changes no meaning. Files without such a problem are not
 * touched, and neither is what an entry of `content/exceptions` accepts. The layout of a file stays
 * while an editor must mend one of its fields.
 * @param root the content folder
 * @param options.dry only says what would be done
 */
export function fixContent(
  root: string,
  { accepted, files, problems: all }: ContentReading,
  options: { readonly dry?: boolean } = {},
): Fixing {
  const mends: Mend[] = [];
  const failures: string[] = [];
  const faulty = new Set(
    all
      .filter((problem) => isError(problem) && problem.field !== undefined && !problem.fix)
      .map(({ file }) => file),
  );
  for (const [file, { folder, problems }] of files) {
    if (!folder || !problems.some(({ fix }) => fix)) continue;
    const full = path.join(root, file.replace(/^content\//, ''));
    const isAccepted = (problem: Problem) =>
      accepted.some(
        ({ problem: each }) =>
          each.file === file && each.rule === problem.rule && each.message === problem.message,
      );
    try {
      const text = readFileSync(full, 'utf8');
      const { text: mended, mended: done } = mendText(folder, file, text, {
        wanted: (problem) => !isAccepted(problem),
        keepLayout: faulty.has(file),
      });
      if (mended === text) continue;
      if (!options.dry) writeWhole(full, mended);
      mends.push(...done.map((problem) => ({ problem, done: problem.fix?.done ?? '' })));
    } catch (error) {
      failures.push(`${file} could not be written: ${reason(error)}`);
    }
  }
  return { mends, failures };
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
