import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexFolder } from '../../story/addresses.ts';
import type { Story } from '../../story/types.ts';
import { indexFiles } from './index-files.ts';
import { filesOf, isKept, keep, keyOf } from './kept-index.ts';
import { searchRecords } from './records.ts';

/**
 * Makes the search index while the pages are built, and writes it beside them. An index of the same
 * content is not made again. The development server answers with the index of the last build.
 * @param options.story the story as it stands
 * @param options.content what the story is made of, to tell whether it has changed
 * @param options.cache the folder in which the index of the last build is kept, for the next one and
 *   for the development server
 */
export function searchIndex(options: {
  readonly story: () => Story;
  readonly content: () => unknown;
  readonly cache: string;
}): AstroIntegration {
  let made: Promise<string> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        made = keptOrMade(options);
        // It is waited for when the pages stand; until then its failure is no crash.
        made.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const how = await made;
        const start = performance.now();
        const count = linkAll(filesOf(options.cache), path.join(fileURLToPath(dir), indexFolder));
        const seconds = ((performance.now() - start) / 1000).toFixed(2);
        logger.info(`${how ?? ''}; ${count} files written in ${seconds} s`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const name = pathname.startsWith(indexFolder) && pathname.slice(indexFolder.length);
          // No name that leads out of the folder.
          if (!name || !/^(?:[a-z]+\/)?[\w.-]+$/.test(name)) {
            next();
            return;
          }
          readFile(path.join(filesOf(options.cache), name)).then(
            (file) => {
              response.setHeader(
                'content-type',
                name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
              );
              response.end(file);
            },
            () => {
              response.statusCode = 404;
              response.end('There is no search index yet: npm run build makes one.');
            },
          );
        });
      },
    },
  };
}

/** @returns in words what was done */
async function keptOrMade(options: Parameters<typeof searchIndex>[0]): Promise<string> {
  const key = keyOf(options.content());
  if (isKept(key, options.cache)) return 'index unchanged';
  const start = performance.now();
  const records = searchRecords(options.story());
  await keep(key, await indexFiles(records), options.cache);
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  return `index of ${records.length} records made beside the pages in ${seconds} s`;
}

/**
 * Puts a folder with the folders and files in it at another place, as hard links: thousands of small
 * files, which nothing writes to again, are so there ten times as fast as copies.
 * @returns how many files
 */
function linkAll(from: string, to: string): number {
  mkdirSync(to, { recursive: true });
  let count = 0;
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) count += linkAll(source, target);
    else {
      linkOrCopy(source, target);
      count += 1;
    }
  }
  return count;
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Another disk, or one that knows no links.
    copyFileSync(source, target);
  }
}
