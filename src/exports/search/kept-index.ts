import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { IndexFiles } from './index-files.ts';

/** All that records are made by; what they are made of is given. */
const madeBy = ['src/schema', 'src/story', 'src/markdown', 'src/exports/search'];

/** The folder of Pagefind’s files within it. */
export const filesOf = (folder: string): string => path.join(folder, 'files');

/**
 * A name for what an index is made of: the content, the code that makes records of it, and the
 * packages, Pagefind among them.
 */
export function keyOf(content: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(content));
  hash.update(readFileSync('package-lock.json'));
  for (const folder of madeBy)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) hash.update(readFileSync(path.join(entry.parentPath, entry.name)));
  return hash.digest('hex');
}

/** Whether the folder holds the index of that key. */
export function isKept(key: string, folder: string): boolean {
  const file = path.join(folder, 'key');
  return existsSync(file) && readFileSync(file, 'utf8') === key;
}

/** Keeps an index in place of the one before. */
export async function keep(key: string, files: IndexFiles, folder: string): Promise<void> {
  const fresh = `${folder}.${process.pid}`;
  for (const name of new Set([...files.keys()].map((file) => path.dirname(file))))
    await mkdir(path.join(filesOf(fresh), name), { recursive: true });
  await Promise.all(
    [...files].map(([name, content]) => writeFile(path.join(filesOf(fresh), name), content)),
  );
  // Last, so that an index that was cut short is not taken for a whole one.
  await writeFile(path.join(fresh, 'key'), key);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}
