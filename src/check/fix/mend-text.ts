import type { Folder } from '../../schema/id.ts';
import { readText } from '../reading/file.ts';
import { formProblem } from '../typing/form.ts';
import { parseFrontmatter } from '../reading/frontmatter.ts';
import type { Problem } from '../problem.ts';
import { applied } from './apply.ts';

/** The text of a file after its mends, and the problems that they mended. */
export interface MendedText {
  readonly text: string;
  readonly mended: readonly Problem[];
}

/** A mend may bring another into view; more rounds than there are kinds of mend are never needed. */
const mostRounds = 12;

/**
 * Mends what is certain in the text of a file. Mends that would change more than they should are
 * left undone, each kind for itself.
 * @param file its path as reports name it
 * @param options.wanted which of the problems that have a fix are to be mended
 * @param options.keepLayout changes nothing but what is mended
 */
export function mendText(
  folder: Folder,
  file: string,
  text: string,
  options: {
    readonly wanted?: (problem: Problem) => boolean;
    readonly keepLayout?: boolean;
  } = {},
): MendedText {
  const { wanted = () => true, keepLayout = false } = options;
  let current = text;
  const mended: Problem[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const { problems } = readText(folder, file, '', () => current);
    const open = problems.filter(
      (problem) => problem.fix && wanted(problem) && !(keepLayout && problem.fix.in === 'form'),
    );
    if (open.length === 0) break;
    const kinds = [...new Set(open.map(({ rule }) => rule))];
    const groups = [open, ...kinds.map((kind) => open.filter(({ rule }) => rule === kind))];
    const before = current;
    for (const group of groups) {
      const next = applied(folder, file, before, group, keepLayout);
      if (next === undefined || next === before) continue;
      current = next;
      mended.push(...group);
      break;
    }
    if (current === before) break;
  }
  const form = keepLayout ? [] : formOf(folder, file, text, mended);
  return { text: current, mended: [...mended, ...form] };
}

/** That a file was written in another form is told, too, where it came with another mend. */
function formOf(
  folder: Folder,
  file: string,
  text: string,
  mended: readonly Problem[],
): readonly Problem[] {
  if (mended.length === 0 || mended.some(({ fix }) => fix?.in === 'form')) return [];
  const parsed = parseFrontmatter(file, text);
  const form = 'document' in parsed ? formProblem(folder, parsed, text) : undefined;
  return form ? [form] : [];
}
