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
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

test('the dev server shows the words of the terminal, and the page once the fault is mended', async () => {
  const folder = contentWith(fault);
  const report = await reportOn(folder);
  expect(report).toContain('Nothing in timeline has the id "<first> & "delivery"".');
  const { get, printed } = await devServer(folder);

  const wrong = await get('/');
  expect(wrong.status).toBe(500);
  // The lines of the page are those of the report, which are indented.
  for (const line of report.split('\n').slice(1, -2))
    expect(wrong.html).toContain(escaped(line.trim()));
  expect(wrong.html).toContain('1 problem in 1 file. Nothing is published until they are mended.');
  expect(wrong.html).not.toContain('<first>');
  const place = encodeURIComponent(`${folder}/quotes/done-deal.md:6:1`);
  expect(wrong.html).toContain(`href="/__open-in-editor?file=${place}"`);
  expect(wrong.html).toContain('href="/handbook/rules/ref/unknown/"');
  expect(printed()).toContain(report);

  // What leads on from it can be read in the meantime.
  const rule = await get('/handbook/rules/ref/unknown/');
  expect([rule.status, rule.html]).toEqual([200, expect.stringContaining('ref/unknown')]);
  expect((await get('/handbook/')).status).toBe(200);

  mended(folder);
  const right = await get('/');
  expect(right.status).toBe(200);
  expect(right.html).toContain('It is a done deal.');

  fault(folder);
  expect((await get('/quotes/done-deal/')).html).toContain('href="/handbook/rules/ref/unknown/"');
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
