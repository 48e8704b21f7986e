import { currentContent } from './current.ts';
import { asAnnotations, asJson } from './formats.ts';
import { isError } from './problem.ts';
import { report } from './report.ts';

export type Format = 'words' | 'json' | 'github';

/**
 * Checks the content and says what it found: for people on the terminal, for programs on standard
 * output. Files that have not changed since the last call are not read again.
 * @param root the content folder
 * @returns the exit code: 1 if there are errors; warnings do not count
 */
export function runCheck(root: string, format: Format = 'words'): 0 | 1 {
  const start = performance.now();
  const { files, problems } = currentContent(root);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const failed = problems.some(isError);
  if (format === 'json') console.log(asJson(problems));
  else if (problems.length === 0)
    console.log(`${files.size} entries checked in ${seconds} s: no problems.`);
  else if (format === 'github') console.log(asAnnotations(problems));
  else {
    console.error(report(problems, root));
    if (!failed)
      console.log(`${files.size} entries checked in ${seconds} s: they can be published.`);
  }
  return failed ? 1 : 0;
}
