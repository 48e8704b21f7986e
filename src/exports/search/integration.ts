import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexFolder } from '../../story/addresses.ts';
import type { Story } from '../../story/types.ts';
import { keptFolder } from '../../kept/folder.ts';
import { codeOf, keyOf } from '../../kept/key.ts';
import { filesOf, keep, keptFiles, placeKept } from '../../kept/kept-files.ts';
import { indexFiles } from './index-files.ts';
import { searchRecords } from './records.ts';

/** All that records are made by; what they are made of is given. */
const madeBy = ['src/schema', 'src/story', 'src/markdown', 'src/exports/search'];
/** Where the index of the last build is kept, for the next one and for the development server. */
const folder = keptFolder('search');

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
  let made: ReturnType<typeof keptOrMade> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        made = keptOrMade(options);
        // It is waited for when the pages stand; until then its failure is no crash.
        made.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!made) return;
        const { names, how } = await made;
        const start = performance.now();
        placeKept(folder, names, path.join(fileURLToPath(dir), indexFolder));
        const seconds = ((performance.now() - start) / 1000).toFixed(2);
        logger.info(`${how}; ${names.length} files written in ${seconds} s`);
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

/** @returns the names of the files of the index, and in words what was done */
async function keptOrMade(options: Parameters<typeof searchIndex>[0]) {
  const key = keyOf(options.content(), codeOf(madeBy));
  const kept = keptFiles(folder, key);
  if (kept) return { names: kept, how: 'index unchanged' };
  const start = performance.now();
  const records = searchRecords(options.story());
  const files = await indexFiles(records);
  keep(folder, key, files);
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  return {
    names: [...files.keys()],
    how: `index of ${records.length} records made beside the pages in ${seconds} s`,
  };
}
