import { fixContent } from './fix/fix-content.ts';
import { fixReport } from './fix/fix-report.ts';
import { fixesAsJson } from './formats.ts';
import { isError } from './problem.ts';
import { keepAddresses } from './permalinks/keep.ts';
import { readContent } from './read.ts';
import { runCheck, type Format } from './run.ts';

/**
 * Mends what is certain, says what it did, and checks again.
 * @param root the content folder
 * @param dry says what would be mended and writes nothing
 * @returns the exit code: 1 if errors are left, or if a file could not be written
 */
export function runFix(root: string, format: Format, dry = false): 0 | 1 {
  const before = readContent(root);
  const mended = fixContent(root, before, { dry });
  const kept = keepAddresses(root, dry ? before : readContent(root), { dry });
  const fixing = { ...mended, mends: [...mended.mends, ...kept] };
  for (const failure of fixing.failures) console.error(failure);
  const failed = fixing.failures.length > 0;
  if (format === 'json') {
    const left = dry ? before.problems : readContent(root).problems;
    console.log(fixesAsJson(fixing.mends, left));
    return failed || left.some(isError) ? 1 : 0;
  }
  // Annotations are read by a program, line by line.
  if (format === 'words') console.log(`${fixReport(fixing, dry)}\n`);
  const code = runCheck(root, format);
  return failed ? 1 : code;
}
