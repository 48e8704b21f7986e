import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Story } from '../story/types.ts';
import { keptFolder } from '../kept/folder.ts';
import { ownCode } from '../kept/key.ts';
import { placeExports } from './place.ts';

/** Where the files are kept from one build to the next. */
const cache = keptFolder('exports');

/** Whether it is the address of a page that is written as an export: one for a frame. */
const isFrame = (address: string) => /^\/embed\/.+\/$/.test(address);

/**
 * Writes the exports beside the built pages; on the development server they are made when asked for.
 * They need nothing of Astro, and hundreds of files are written faster than as routes of its own.
 * @param options.story the story as it stands
 * @param options.content what the story is made of, to tell whether it has changed
 * @param options.otherPages paths of the pages that are made of something else
 */
export function exportsOf(options: {
  readonly story: () => Story;
  readonly content: () => unknown;
  readonly otherPages: readonly string[];
}): AstroIntegration {
  let site: URL;
  const { otherPages } = options;
  const context = () => ({ story: options.story(), site, otherPages });
  return {
    name: 'exports',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(config.site ?? 'http://localhost:4321');
      },
      'astro:build:start': () => {
        ownCode();
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const { made, placed } = await placeExports(
          { ...context(), content: options.content() },
          { site: fileURLToPath(dir), cache },
        );
        const seconds = ((performance.now() - start) / 1000).toFixed(2);
        logger.info(`${placed} files written, ${made} of them made anew, in ${seconds} s`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
          // Nothing is read for pages, which end in a slash, nor while the content has a fault.
          if (!(isFrame(asked) || /\.[a-z]+$/.test(asked)) || asked.startsWith('/@')) {
            next();
            return;
          }
          void answer(asked).then((found) => {
            if (!found) {
              next();
              return;
            }
            response.writeHead(200, { 'content-type': found.mediaType });
            response.end(found.body);
          }, next);
        });
      },
    },
  };

  async function answer(asked: string) {
    if (asked.startsWith('/src/') || asked.startsWith('/node_modules/')) return undefined;
    const { exportFiles } = await import('./files.ts');
    const file = exportFiles(context()).get(asked.endsWith('/') ? `${asked}index.html` : asked);
    return file && { mediaType: file.mediaType, body: await file.body() };
  }
}
