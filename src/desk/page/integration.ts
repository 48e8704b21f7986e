import type { AstroIntegration } from 'astro';
import { editorPages } from '../../story/addresses.ts';

/** Where the desk page stands on the development server. */
export const deskAddress = editorPages.desk;

/** The editors' desk: a page of the development server that no built site has. */
export function desk(): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: deskAddress,
          entrypoint: new URL('./Desk.astro', import.meta.url),
          prerender: true,
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        server.httpServer?.once('listening', () => {
          const address = server.httpServer?.address();
          if (address && typeof address === 'object')
            logger.info(`The desk is at http://localhost:${address.port}${deskAddress}`);
        });
      },
    },
  };
}
