import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { folders } from '../../src/schema/id.ts';
import { readFile, writeFile } from '../../src/desk/form/format.ts';

/** Texts of files by their path from the root of a project: `content/quotes/done-deal.md`. */
export type Files = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, '../..');

/** The entries in a folder that is laid out as `content/`, each as the form would write it. */
export function entriesIn(folder: string): Files {
  const names = globSync('*/*.{md,mdx}', { cwd: join(root, folder) }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const kind = folders.find((each) => name.startsWith(`${each}/`));
      if (!kind) throw new Error(`${name} is of no kind`);
      const text = readFileSync(join(root, folder, name), 'utf8');
      return [`content/${name}`, writeFile(kind, readFile(kind, text))];
    }),
  );
}

/** Puts a project's files, and a folder `.git` as the form wants one, into the browser's own store. */
export async function putFiles(page: Page, files: Files): Promise<void> {
  await page.evaluate(
    async (all) => {
      const store = await navigator.storage.getDirectory();
      const made = new Map<string, Promise<FileSystemDirectoryHandle>>([
        ['', Promise.resolve(store)],
      ]);
      const folderAt = (path: string): Promise<FileSystemDirectoryHandle> => {
        const known = made.get(path);
        if (known) return known;
        const cut = path.lastIndexOf('/');
        const folder = folderAt(path.slice(0, Math.max(cut, 0))).then((above) =>
          above.getDirectoryHandle(path.slice(cut + 1), { create: true }),
        );
        made.set(path, folder);
        return folder;
      };
      const write = async ([path, text]: [string, string]) => {
        const cut = path.lastIndexOf('/');
        const folder = await folderAt(path.slice(0, cut));
        const file = await folder.getFileHandle(path.slice(cut + 1), { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      };
      const queue = Object.entries(all);
      const worker = async () => {
        for (let next = queue.pop(); next; next = queue.pop()) await write(next);
      };
      await Promise.all(Array.from({ length: 16 }, worker));
    },
    { '.git/HEAD': 'ref: refs/heads/main\n', ...files },
  );
}

/** The text of one file that now lies in the browser's own store. */
export const takeFile = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (parts) => {
    let folder = await navigator.storage.getDirectory();
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
    const handle = await folder.getFileHandle(parts.at(-1) ?? '');
    return (await handle.getFile()).text();
  }, path.split('/'));

/** Every file that now lies in the browser's own store, but for those in `.git`. */
export const takeFiles = (page: Page): Promise<Files> =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, above: string): Promise<void> => {
      for await (const handle of folder.values()) {
        if (handle.name === '.git') continue;
        const path = `${above}${handle.name}`;
        if (handle.kind === 'directory') await walk(handle, `${path}/`);
        else found[path] = await (await handle.getFile()).text();
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });

/** Writes the entries among the files to a content folder of their own, until the test is over. */
export function contentFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'form-content-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path.replace(/^content\//, ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}
