import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { helpCodeEditors } from '../../check/code-editor/write.ts';
import { isError } from '../../check/problem.ts';
import { readContent } from '../../check/read.ts';
import { report } from '../../check/report.ts';
import type { Desk } from './desk.ts';
import type { Draft } from './draft.ts';
import type { Kind } from '../kinds.ts';
import { fileOf } from './new-entry.ts';

/**
 * Writes the file and checks the whole content with it.
 * @returns the exit code
 */
export function write(kind: Kind, { id, text }: Draft, desk: Desk): 0 | 1 {
  const full = path.join(desk.root, kind.folder, `${id}.md`);
  try {
    mkdirSync(path.dirname(full), { recursive: true });
    // Never over a file that somebody has written meanwhile.
    writeFileSync(full, text, { flag: 'wx' });
  } catch (error) {
    desk.printError(`${full} could not be written: ${String(error)}`);
    return 1;
  }
  const reading = readContent(desk.root);
  helpCodeEditors(desk.root, reading);
  const problems = reading.problems.filter(({ file }) => file === fileOf(kind.folder, id));
  desk.print(`Wrote ${full}.\n${kind.next}`);
  if (problems.length > 0) desk.printError(report(problems, desk.root));
  return problems.some(isError) ? 1 : 0;
}
