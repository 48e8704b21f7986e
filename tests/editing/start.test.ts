import { spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { environment, projectRoot } from '../wrong/content.ts';

test('npm start checks, builds and serves the site, and says where', async () => {
  const server = spawn(process.execPath, ['src/tooling/start.mjs'], {
    cwd: projectRoot,
    stdio: 'pipe',
    env: environment('content'),
  });
  const ended = new Promise((resolve) => server.once('close', resolve));
  onTestFinished(async () => {
    server.kill();
    await ended;
  });
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data: Buffer) => (printed += data.toString()));
  await expect
    .poll(() => /The 231 File is at (http:\S+)/.exec(printed)?.[1] ?? printed, { timeout: 55_000 })
    .toMatch(/^http:\/\/localhost:\d+\/$/);

  const address = /The 231 File is at (http:\S+)/.exec(printed)?.[1] ?? '';
  const page = await fetch(`${address}timeline/`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<h1');
});
