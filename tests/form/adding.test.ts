import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isError } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import { projectRoot, run } from '../wrong/content.ts';
import { atDesk } from './desk.ts';
import { contentFolder, entriesIn } from './files.ts';

const content = entriesIn('content');
const source = 'tass-2019-08-26-second-battery';

/** Of the content what these entries name, and all people and organisations to choose from. */
const copy = Object.fromEntries(
  Object.entries(content).filter(
    ([path]) => /^content\/(?:people|organisations)\//.test(path) || path.includes(source),
  ),
);
const base = entriesIn('tests/wrong/base');

test('an event and a quotation about it are added, checked and built', async () => {
  const files = await atDesk(copy, async (desk) => {
    const { open, fill, choose, add, save, files, errors } = desk;
    await open('timeline');
    await fill('title', 'İkinci batarya: “Mürted’e” ilk uçuş');
    await fill('date', '2019-08');
    await choose('kind', 'delivery');
    await choose('actors', 'Turkey');
    await choose('actors', 'Mevlüt Çavuşoğlu');
    await add('places');
    await fill('places.0', 'Mürted: the airfield');
    await choose('significance', '2');
    await choose('confidence', 'reported');
    await choose('sources', '(TASS)');
    await fill('body', `More parts arrived [@${source}].\n\nNo day was given.`);
    await save();

    await open('quotes');
    await fill('text', 'It is: “done”, and it’s ours.');
    await choose('speaker', 'Mevlüt Çavuşoğlu');
    await fill('date', '2019-08-26');
    await fill('venue', 'press conference in Ankara');
    await choose('event', 'İkinci batarya');
    await choose('sources', '(TASS)');
    await save();
    expect(errors).toEqual([]);
    return files();
  });

  const added = Object.keys(files).filter((path) => !(path in copy));
  expect(added).toHaveLength(2);
  expect(files['content/timeline/ikinci-batarya-murted-e-ilk-ucus.md']).toBe(`---
title: 'İkinci batarya: “Mürted’e” ilk uçuş'
date: 2019-08
added: ${new Date().toISOString().slice(0, 10)}
kind: delivery
actors:
  - turkey
  - mevlut-cavusoglu
places:
  - 'Mürted: the airfield'
significance: 2
confidence: reported
sources:
  - ${source}
---

More parts arrived [@${source}].

No day was given.
`);
  const [quote = ''] = added.filter((path) => path.startsWith('content/quotes/'));
  expect(quote).toMatch(/^content\/quotes\/mevlut-cavusoglu-[a-z-]+\.md$/);
  expect(files[quote]).toBe(`---
text: 'It is: “done”, and it’s ours.'
speaker: mevlut-cavusoglu
date: 2019-08-26
venue: press conference in Ankara
event: ikinci-batarya-murted-e-ilk-ucus
sources:
  - ${source}
---
`);
  expect(Object.entries(copy).filter(([path, text]) => files[path] !== text)).toEqual([]);

  const folder = contentFolder({ ...content, ...files });
  expect(readContent(folder).problems.filter(isError)).toEqual([]);
  // Astro’s build looks for packages from where it writes.
  const dist = join(projectRoot, '.cache/form-built');
  onTestFinished(() => {
    rmSync(dist, { recursive: true, force: true });
  });
  const { code, stderr } = await run(
    folder,
    'node_modules/astro/bin/astro.mjs',
    'build',
    '--outDir',
    dist,
  );
  expect(code, stderr).toBe(0);
  const page = readFileSync(
    join(dist, 'events/ikinci-batarya-murted-e-ilk-ucus/index.html'),
    'utf8',
  );
  expect(page).toContain('No day was given.');
  expect(page).toContain('and it’s ours.');
  expect(existsSync(join(dist, 'admin'))).toBe(false);
});

test('an entry that lacks something, or says what cannot be, is refused in words', async () => {
  await atDesk(base, async ({ page, open, fill, choose, field, files, errors }) => {
    await open('timeline');
    await fill('title', 'A delivery');
    await fill('date', '12.07.2019');
    const press = () => page.getByRole('button', { name: 'Save', exact: true }).click();
    await press();
    await field('date')
      .getByText(/This is no date; write 2019-07-12/)
      .waitFor();
    await field('sources')
      .getByText(/required/)
      .waitFor();
    await field('kind')
      .getByText(/required/)
      .waitFor();

    await fill('date', '2019-02-30');
    await choose('kind', 'delivery');
    await choose('actors', 'Turkey');
    await choose('significance', '2');
    await choose('confidence', 'disputed');
    await choose('sources', 'TASS');
    await press();
    const words = page.getByRole('alertdialog').or(page.getByRole('dialog')).first();
    await words.getByText(/The entry was not saved\.\s*Mend this first:/).waitFor();
    expect(await words.getByText(/try again/).count()).toBe(0);
    await words.getByText(/February 2019 has 28 days/).waitFor();
    await words.getByText(/a disputed event needs at least two positions/i).waitFor();
    expect(await files()).toEqual(base);

    // What only the page can tell is said above it, without the name of a file that is not there.
    await words.getByRole('button', { name: 'OK' }).click();
    await fill('date', '2019-07-12');
    await choose('confidence', 'confirmed');
    await fill('body', 'It came [@nobody-2019].');
    const shown = page.locator('iframe').first().contentFrame();
    await shown.getByText(/^No source has the id/).waitFor();
    expect(errors).toEqual([]);
  });
});
