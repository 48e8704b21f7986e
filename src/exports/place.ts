import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ExportContext, ExportFile } from './export-file.ts';
import { exportFiles } from './files.ts';
import { keep, keptFiles, makeFolders, placeKept } from './kept/kept-files.ts';
import { keyOf } from './kept/key.ts';

/**
 * The code that may have a part in an export. It is all of ours, so that nobody needs to remember
 * what imports what.
 */
const madeBy = ['src'];

/**
 * Puts the exports into the built site. If they were made before of the same content, by the same
 * code and for the same address, they come from the cache, those apart that depend on the day.
 * @param context.content what the story was made of, as JSON holds it
 * @param folders.site the root of the built site
 * @param folders.cache where the files are kept
 * @returns how many were made, and how many there are
 * @throws if a page, or a file of another kind, has the address of one of them
 */
export async function placeExports(
  context: ExportContext & { readonly content: unknown },
  folders: { readonly site: string; readonly cache: string },
): Promise<{ readonly made: number; readonly placed: number }> {
  const { content, site, otherPages } = context;
  const all = [...exportFiles(context).values()];
  const daily = all.filter(({ everAnew }) => everAnew);
  const lasting = all.filter(({ everAnew }) => !everAnew);
  const key = keyOf([content, site.href, otherPages, process.env['NODE_ENV']], madeBy);
  const kept = keptFiles(folders.cache, key);
  if (!kept) keep(folders.cache, key, await bodies(lasting));
  placeKept(folders.cache, kept ?? lasting.map(({ path: name }) => name), folders.site);
  const fresh = await bodies(daily);
  makeFolders(folders.site, [...fresh.keys()]);
  for (const [name, body] of fresh)
    writeFileSync(path.join(folders.site, name), body, { flag: 'wx' });
  return { made: kept ? daily.length : all.length, placed: all.length };
}

async function bodies(files: readonly ExportFile[]) {
  const made = new Map<string, string | Uint8Array>();
  for (const file of files) made.set(file.path, await file.body());
  return made;
}
