import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { freePort } from '../bench/free-port.ts';
import { browserOptions } from '../browser/find-browser.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Starts the development server as `npm run edit` does, and one browser, for all files of tests.
 * The form's files lie in the browser, so what the server itself shows does not matter.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const port = await freePort();
  const server = await startServer(port);
  const browser = await chromium.launchServer(await browserOptions());
  project.provide('origin', `http://localhost:${port}`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.kill();
  };
}

async function startServer(port: number) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('VITE') && !['NODE_ENV', 'BASE_URL', 'MODE'].includes(name),
  );
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', 'localhost', '--port', String(port)],
    {
      cwd: root,
      stdio: 'pipe',
      env: {
        ...Object.fromEntries(kept),
        ASTRO_TELEMETRY_DISABLED: '1',
        CONTENT_DIR: join(root, 'tests/wrong/base'),
        FORM: 'yes',
      },
    },
  );
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data: Buffer) => (printed += data.toString()));
  const address = `http://localhost:${port}/admin/`;
  for (const end = performance.now() + 40_000; performance.now() < end;) {
    const ready = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready && printed.includes(address)) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the form did not come:\n${printed}`);
}
