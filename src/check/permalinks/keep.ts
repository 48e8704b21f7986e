import { writeFileSync } from 'node:fs';
import type { Mend } from '../fix/fix-content.ts';
import { writeWhole } from '../fix/write-whole.ts';
import { isError } from '../problem.ts';
import type { ContentReading } from '../read.ts';
import { lockFile, lockText } from './lock.ts';
import { publishedAddresses } from './problems.ts';

/**
 * Adds the addresses of published entries to the lock, if nothing in the content is wrong. None is
 * ever taken out.
 * @param root the content folder
 * @param options.dry only says what would be added
 * @returns what was done, as a mend; none if the lock holds every address
 * @throws if the lock cannot be written
 */
export function keepAddresses(
  root: string,
  { files, lock, problems }: ContentReading,
  options: { readonly dry?: boolean } = {},
): readonly Mend[] {
  const problem = problems.find(({ fix }) => fix?.in === 'lock');
  if (!problem || problems.some(isError)) return [];
  const kept = lock?.addresses.map(({ text }) => text) ?? [];
  const text = lockText([...kept, ...publishedAddresses([...files.values()])]);
  if (!options.dry) {
    const full = lockFile(root);
    if (lock) writeWhole(full, text);
    else writeFileSync(full, text);
  }
  return [{ problem, done: problem.fix?.done ?? '' }];
}
