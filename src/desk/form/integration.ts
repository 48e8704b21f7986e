import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkAddress, formBase } from './address.ts';
import { bundleForm, type Bundle } from './bundle.ts';
import { checkedAfterSave } from './after-save.ts';
import type { FormTarget } from './config.ts';
import { formPage } from './page.ts';
import { publishForm } from './publish.ts';

const onThisComputer: FormTarget = { repository: undefined, branch: undefined, signIn: undefined };

/**
 * The form in the browser at `/admin/`: on the development server of `npm run edit`, which sets
 * `FORM`, and in a built site only where `FORM_REPOSITORY` names the repository at GitHub to which it
 * saves (`FORM_BRANCH` another branch than the default, `FORM_SIGN_IN` a server to sign in through).
 * Otherwise it is not there at all.
 */
export function form(environment: NodeJS.ProcessEnv = process.env): AstroIntegration {
  const root = environment['CONTENT_DIR'] ?? 'content';
  return {
    name: 'form',
    hooks: {
      'astro:server:setup': ({ server }) => {
        if (environment['FORM'] === undefined) return;
        let bundle: Promise<Bundle> | undefined;
        server.middlewares.use((request, response, next) => {
          const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
          if (`${pathname}/` === formBase) {
            response.writeHead(302, { location: formBase }).end();
            return;
          }
          if (!pathname.startsWith(formBase)) {
            next();
            return;
          }
          if (pathname === checkAddress) {
            const found = checkedAfterSave(root, searchParams.get('file') ?? '');
            response.writeHead(200, { 'content-type': types['.json'] }).end(JSON.stringify(found));
            return;
          }
          bundle ??= bundleForm();
          bundle.then((made) => {
            send(response, made, pathname.slice(formBase.length));
          }, next);
        });
        server.httpServer?.once('listening', () => {
          bundle ??= bundleForm();
          bundle.catch((error: unknown) => {
            console.error('The form could not be prepared:', error);
          });
          tellWhere(server.httpServer?.address());
        });
      },
      'astro:build:done': async ({ dir }) => {
        await publishForm(environment, fileURLToPath(dir));
      },
    },
  };
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

function send(response: ServerResponse, { script, files }: Bundle, name: string): void {
  const page = name === '' || name === 'index.html';
  const file = page ? formPage(script, onThisComputer) : files.get(name);
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
    return;
  }
  const type = page ? 'text/html; charset=utf-8' : types[path.extname(name)];
  response
    .writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    })
    .end(file);
}

function tellWhere(address: string | { port: number } | null | undefined): void {
  if (address === null || address === undefined || typeof address === 'string') return;
  console.log(`
The form is at http://localhost:${address.port}${formBase}
  1. Open it in Chrome or Edge.
  2. Press “Work with Local Repository” and choose the folder of this project, the one that holds
     README.md; allow the browser to change files in it.
  3. Save in the form, and see the page on http://localhost:${address.port}/ .
What you save stands in content/ at once. Ctrl-C ends the server.
`);
}
