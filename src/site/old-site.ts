import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptFolder } from '../kept/folder.ts';

const cache = keptFolder('');
const prefix = 'old-site-';

/**
 * Moves the site of the last build aside, which Astro would remove file by file before it begins,
 * and removes it once the new one stands, in a process of its own: thousands of files that go while
 * thousands are made hold both up. It stands after the check of the content, so that a build that is
 * refused leaves the site as it was.
 */
export function oldSiteAside(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'old-site-aside',
    hooks: {
      'astro:config:done': ({ config }) => {
        // The same choice as Astro’s, which may be told to leave what there is.
        site = config.vite.build?.emptyOutDir === false ? undefined : fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        if (site === undefined) return;
        moveAside(site, cache);
      },
      'astro:build:done': () => {
        removeAside(cache).unref();
      },
    },
  };
}

/**
 * Moves what stands in a folder into a new one, the history of Git apart, which Astro leaves as well.
 * What cannot be moved, since it is on another disk or in use, stays: Astro then removes it.
 * @param cacheFolder where the new folder is made
 */
export function moveAside(site: string, cacheFolder: string): void {
  const names = existsSync(site) ? readdirSync(site).filter((name) => name !== '.git') : [];
  if (names.length === 0) return;
  mkdirSync(cacheFolder, { recursive: true });
  const aside = mkdtempSync(path.join(cacheFolder, prefix));
  for (const name of names)
    try {
      renameSync(path.join(site, name), path.join(aside, name));
    } catch {
      return;
    }
}

/** Removes all that was moved aside, by this build or by one that was broken off. */
export const removeAside = (cacheFolder: string): ChildProcess =>
  spawn(
    process.execPath,
    [
      fileURLToPath(new URL('./remove-aside.mjs', import.meta.url)),
      ...(existsSync(cacheFolder)
        ? readdirSync(cacheFolder)
            .filter((name) => name.startsWith(prefix))
            .map((name) => path.join(cacheFolder, name))
        : []),
    ],
    { detached: true, stdio: 'ignore' },
  );
