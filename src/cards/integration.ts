import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptFolder } from '../kept/folder.ts';
import type { Story } from '../story/types.ts';
import { cardsOf } from './cards.ts';
import type { Draw } from './draw.ts';
import { projectFile } from './files.ts';
import type { CardSpine } from './spine.ts';
import { placeCards } from './store.ts';

/**
 * Writes the share cards beside the built pages; on the development server each is drawn when asked
 * for.
 * @param options.story the story as it stands
 */
export function shareCards(options: { readonly story: () => Story }): AstroIntegration {
  let ready: { readonly spine: CardSpine; readonly draw: Promise<Draw> } | undefined;
  return {
    name: 'share-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const { drawn, placed } = await placeCards(cardsOf(options.story()), {
          site: fileURLToPath(dir),
          cache: projectFile(keptFolder('cards')),
        });
        const seconds = ((performance.now() - start) / 1000).toFixed(2);
        logger.info(`${placed} cards written, ${drawn} of them drawn anew, in ${seconds} s`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/cards/', (request, response, next) => {
          const asked = new URL(request.originalUrl ?? '/', 'http://localhost').pathname;
          void picture(asked).then((found) => {
            if (!found) {
              next();
              return;
            }
            response.writeHead(200, { 'content-type': 'image/png' });
            response.end(found);
          }, next);
        });
      },
    },
  };

  async function picture(asked: string): Promise<Buffer | undefined> {
    const { spine, cards } = cardsOf(options.story());
    const card = [...cards.values()].find(({ path }) => path === asked);
    if (!card) return undefined;
    if (ready?.spine !== spine)
      ready = { spine, draw: import('./draw.ts').then(({ drawer }) => drawer(spine)) };
    return (await ready.draw)(card.face);
  }
}
