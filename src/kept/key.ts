import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A name for all that files are made of. SHA-256, in hexadecimal.
 * @param given the content and whatever else is decided elsewhere, as JSON holds it
 * @param code what makes them: see `codeOf`
 */
export const keyOf = (given: unknown, code: string): string =>
  createHash('sha256').update(code).update(JSON.stringify(given)).digest('hex');

/**
 * A name for the code in some folders, the packages that it uses, and Node itself, whose words for
 * dates and languages change with its version. SHA-256, in hexadecimal.
 * @param folders from the root of the project; tests in them do not count
 */
export function codeOf(folders: readonly string[], root = project): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of ['package-lock.json', ...folders.flatMap((folder) => codeIn(root, folder))])
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

let own: string | undefined;

/**
 * All our code, as it stood when it was first asked for, at the beginning of a build: what is changed
 * while a build runs has no part in what it makes. It is all of it, so that nobody needs to remember
 * what imports what.
 */
export const ownCode = (): string => (own ??= codeOf(['src']));

const codeIn = (root: string, folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
