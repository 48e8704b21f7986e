import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runningSite } from './running-site.mjs';

function projectWith(text: string): string {
  const root = mkdtempSync(path.join(tmpdir(), 'running-site-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(path.join(root, '.astro'));
  writeFileSync(path.join(root, '.astro/dev.json'), text);
  return root;
}

test('a site that runs is found, one that is gone is not', async () => {
  const server = createServer((_, response) => response.writeHead(404).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const root = projectWith(JSON.stringify({ pid: process.pid, url }));
  expect(await runningSite(root)).toBe(url);
  expect(await runningSite(projectWith(JSON.stringify({ pid: 2 ** 30, url })))).toBeUndefined();
  await new Promise((resolve) => server.close(resolve));
  expect(await runningSite(root)).toBeUndefined();
});

test('a file that is not there, or says nothing, is no site', async () => {
  expect(await runningSite(projectWith('{'))).toBeUndefined();
  expect(await runningSite(path.join(tmpdir(), 'no-such-project'))).toBeUndefined();
});
