import { readContent } from './read.ts';
import { report } from './report.ts';

/**
 * Checks the content and says what it found, on the terminal.
 * @param root the content folder
 * @returns the exit code: 1 if there are problems
 */
export function runCheck(root: string): 0 | 1 {
  const start = performance.now();
  const { files, problems } = readContent(root);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (problems.length === 0) {
    console.log(`${files.size} entries checked in ${seconds} s: no problems.`);
    return 0;
  }
  console.error(report(problems, root));
  return 1;
}
