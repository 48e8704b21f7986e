import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * A name for all that files are made of: what they are given, the code that makes them, the packages
 * and Node itself, whose words for dates and languages change with its version. SHA-256, in
 * hexadecimal.
 * @param given the content and whatever else is decided elsewhere, as JSON holds it
 * @param madeBy the folders with the code, from the root of the project; their tests do not count
 */
export function keyOf(given: unknown, madeBy: readonly string[], root = project): string {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(given));
  for (const file of ['package-lock.json', ...madeBy.flatMap((folder) => codeIn(root, folder))])
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

const codeIn = (root: string, folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
