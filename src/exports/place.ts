import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ExportContext, ExportFile } from './export-file.ts';
import { exportersEverAnew } from './ever-anew.ts';
import { keep, keptFiles, makeFolders, placeKept } from '../kept/kept-files.ts';
import { keyOf, ownCode } from '../kept/key.ts';

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
  const key = keyOf([content, site.href, otherPages, process.env['NODE_ENV']], ownCode());
  const names = keptFiles(folders.cache, key);
  const lasting = names ?? (await makeLasting(context, key, folders.cache));
  placeKept(folders.cache, lasting, folders.site);
  const fresh = await bodies(
    exportersEverAnew.flatMap((exporter) => exporter(context)).filter(({ everAnew }) => everAnew),
  );
  makeFolders(folders.site, [...fresh.keys()]);
  for (const [name, body] of fresh)
    writeFileSync(path.join(folders.site, name), body, { flag: 'wx' });
  const placed = lasting.length + fresh.size;
  return { made: names ? fresh.size : placed, placed };
}

/** @returns the names of the files that are now kept */
async function makeLasting(context: ExportContext, key: string, cache: string) {
  const { exportFiles } = await import('./files.ts');
  const files = [...exportFiles(context).values()].filter(({ everAnew }) => !everAnew);
  keep(cache, key, await bodies(files));
  return files.map(({ path: name }) => name);
}

async function bodies(files: readonly ExportFile[]) {
  const made = new Map<string, string | Uint8Array>();
  for (const file of files) made.set(file.path, await file.body());
  return made;
}
