import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const compressible = /^text\/|json|xml|javascript/;

export interface StaticServer {
  /** Address without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a static host would: `index.html` in folders, a redirect to the trailing
 * slash, `404.html` for the rest.
 * @param folder the site
 * @param options brotli: compress text for browsers that accept it, as hosts do
 */
export async function serveSite(
  folder: string,
  options: { readonly brotli?: boolean } = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileFor(folder, pathname);
    if (file === 'redirect') {
      response.writeHead(308, { location: `${pathname}/` }).end();
      return;
    }
    const accepts = request.headers['accept-encoding']?.includes('br') === true;
    send(
      response,
      file ?? join(folder, '404.html'),
      file ? 200 : 404,
      options.brotli === true && accepts,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function fileFor(folder: string, pathname: string): string | undefined {
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  if (!`${path}${sep}`.startsWith(`${normalize(folder)}${sep}`) || !existsSync(path))
    return undefined;
  if (!statSync(path).isDirectory()) return path;
  if (!pathname.endsWith('/')) return 'redirect';
  const index = join(path, 'index.html');
  return existsSync(index) ? index : undefined;
}

function send(response: ServerResponse, file: string, status: number, brotli: boolean): void {
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const compress = brotli && compressible.test(type);
  response.writeHead(status, {
    'content-type': type,
    'cache-control': file.includes(`${sep}_astro${sep}`)
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=0, must-revalidate',
    ...(compress ? { 'content-encoding': 'br' } : {}),
  });
  if (compress) response.end(compressed(file));
  else pipeline(createReadStream(file), response, () => undefined);
}

const once = new Map<string, Buffer>();

/** A host compresses a file when it is published, not when somebody asks for it. */
function compressed(file: string): Buffer {
  const known = once.get(file);
  if (known) return known;
  const bytes = brotliCompressSync(readFileSync(file));
  once.set(file, bytes);
  return bytes;
}
