import { createServer } from 'node:net';
import { ensureInstalled } from './ensure-installed.mjs';
import { runNode, startNode } from './project-node.mjs';

const astro = 'node_modules/astro/bin/astro.mjs';

ensureInstalled();
await step('Checking the content', ['src/check/cli.ts']);
await step('Building the site', [astro, 'build']);
await serve(await freePort(4321));

/** @type {(name: string, args: string[]) => Promise<void>} */
async function step(name, args) {
  console.log(`\n${name} …`);
  const code = await runNode(args);
  if (code !== 0) process.exit(code);
}

/** @type {(port: number) => Promise<void>} */
async function serve(port) {
  const address = `http://localhost:${port}/`;
  const server = startNode([astro, 'preview', '--port', String(port)]);
  let stopping = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => {
      stopping = true;
      server.kill(signal);
    });
  server.once('close', (code) => process.exit(stopping ? 0 : (code ?? 1)));
  while (!(await answers(address))) await new Promise((resolve) => setTimeout(resolve, 100));
  console.log(`\nThe 231 File is at ${address} (Ctrl-C ends it)`);
}

/** @type {(address: string) => Promise<boolean>} */
function answers(address) {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

/** @type {(first: number) => Promise<number>} */
async function freePort(first) {
  for (let port = first; port < first + 100; port += 1)
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port;
  throw new Error(`no free port between ${first} and ${first + 99}`);
}

/** @type {(port: number, host: string) => Promise<boolean>} */
function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 has nothing listening there either.
    probe.once('error', (error) => {
      resolve('code' in error && error.code !== 'EADDRINUSE');
    });
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
