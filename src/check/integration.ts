import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { helpCodeEditors } from './code-editor/write.ts';
import { reportPage } from './page.ts';
import { currentContent } from './current.ts';
import { isError } from './problem.ts';
import type { ContentReading } from './read.ts';
import { keptFolder } from '../kept/folder.ts';
import { keyOf, ownCode } from '../kept/key.ts';
import { report } from './report.ts';
import { errorsIn } from './sound.ts';

/**
 * Stops a build whose content has problems; shows the same words on the development server.
 * @param options.except beginnings of the addresses of pages that the development server can show
 *   without a sound content
 */
export function contentCheck(options: { except?: readonly string[] } = {}): AstroIntegration {
  const { except = [] } = options;
  const root = process.env['CONTENT_DIR'] ?? 'content';
  return {
    name: 'content-check',
    hooks: {
      'astro:build:start': () => {
        // The name of the folder decides where its list of addresses stands.
        const code = keyOf(path.resolve(root), ownCode());
        const errors = errorsIn(currentContent(root), code, keptFolder('sound-content'));
        if (errors.length === 0) return;
        console.error(report(errors, root));
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        let reading: ContentReading | undefined;
        server.watcher.add(path.resolve(root));
        const reload = (file: string) => {
          if (!file.startsWith(path.resolve(root))) return;
          // Astro keeps which pages there are, and their entries, until it hears of a change.
          for (const { hot } of Object.values(server.environments))
            hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        };
        for (const kind of ['add', 'change', 'unlink'] as const) server.watcher.on(kind, reload);
        server.middlewares.use((request, response, next) => {
          const [asked = ''] = request.url?.split('?') ?? [];
          if (
            !request.headers.accept?.includes('text/html') ||
            except.some((address) => asked.startsWith(address))
          ) {
            next();
            return;
          }
          const fresh = currentContent(root);
          const seen = fresh === reading;
          reading = fresh;
          if (!seen) helpCodeEditors(root, fresh);
          const errors = fresh.problems.filter(isError);
          if (errors.length === 0) {
            next();
            return;
          }
          if (!seen) console.error(report(errors, root));
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(reportPage(errors, root));
        });
      },
    },
  };
}
