import { cpSync, existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentWith, edit, run, stackTrace } from '../wrong/content.ts';
import { astro, devServer } from './dev-server.ts';

const fault = edit('quotes/done-deal.md', 'event: first-delivery', 'event: <first> & "delivery"');
const mended = edit('quotes/done-deal.md', 'event: <first> & "delivery"', 'event: first-delivery');

/** The report as the terminal shows it; the rest of what stands there is Astro's. */
async function reportOn(folder: string): Promise<string> {
  const { stderr } = await run(folder, 'src/check/cli.ts');
  return stderr.trim();
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

test('the dev server shows the words of the terminal, and the page once the fault is mended', async () => {
  const folder = contentWith(fault);
  const report = await reportOn(folder);
  expect(report).toContain('Nothing in timeline has the id "<first> & "delivery"".');
  const { get, printed } = await devServer(folder);

  const wrong = await get('/');
  expect(wrong.status).toBe(500);
  expect(wrong.html).toContain(escaped(report));
  expect(wrong.html).not.toContain('<first>');
  expect(printed()).toContain(report);

  mended(folder);
  const right = await get('/');
  expect(right.status).toBe(200);
  expect(right.html).toContain('It is a done deal.');

  fault(folder);
  expect((await get('/quotes/done-deal/')).html).toContain(escaped(report));
});

test('the dev server shows a text that was changed and an entry that was added', async () => {
  const folder = contentWith();
  const { get } = await devServer(folder);
  expect((await get('/quotes/done-deal/')).html).toContain('It is a done deal.');

  edit('quotes/done-deal.md', 'It is a done deal.', 'It is a deal that is done.')(folder);
  await expect
    .poll(async () => (await get('/quotes/done-deal/')).html, { timeout: 5000 })
    .toContain('It is a deal that is done.');

  cpSync(`${folder}/quotes/done-deal.md`, `${folder}/quotes/another-deal.md`);
  await expect
    .poll(async () => (await get('/quotes/another-deal/')).status, { timeout: 5000 })
    .toBe(200);
});

test('a build of wrong entries ends with the same words and writes nothing', async () => {
  const folder = contentWith(fault);
  const { code, stdout, stderr } = await run(folder, astro, 'build', '--outDir', `${folder}/dist`);
  expect(stderr).toContain(await reportOn(folder));
  expect(stdout + stderr).not.toMatch(stackTrace);
  expect(code).toBe(1);
  expect(existsSync(`${folder}/dist`)).toBe(false);
});
