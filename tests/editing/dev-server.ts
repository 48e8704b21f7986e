import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { freePort } from '../bench/free-port.ts';
import { environment, projectRoot } from '../wrong/content.ts';

export const astro = 'node_modules/astro/bin/astro.mjs';

/**
 * A development server on a content folder, stopped when the test is over.
 * @param settings further variables of its environment
 */
export async function devServer(folder: string, settings: NodeJS.ProcessEnv = {}) {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)],
    {
      cwd: projectRoot,
      stdio: 'pipe',
      env: { ...environment(folder), ...settings },
    },
  );
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data: Buffer) => (printed += data.toString()));
  const ended = new Promise((resolve) => server.once('close', resolve));
  onTestFinished(async () => {
    server.kill();
    await ended;
  });
  const address = `http://127.0.0.1:${port}`;
  await untilAnswered(address, () => printed);
  return {
    printed: () => printed,
    get: async (path: string) => {
      const response = await fetch(address + path, { headers: { accept: 'text/html' } });
      return { status: response.status, html: await response.text() };
    },
  };
}

async function untilAnswered(address: string, printed: () => string): Promise<void> {
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    const answered = await fetch(address, { headers: { accept: 'text/html' } }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the dev server did not answer:\n${printed()}`);
}
