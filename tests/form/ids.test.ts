import { expect, test } from 'vitest';
import { atDesk } from './desk.ts';
import { entriesIn } from './files.ts';

const content = entriesIn('content');

/** People and organisations are enough for a list to be searched in. */
const base = Object.fromEntries(
  Object.entries({ ...content, ...entriesIn('tests/wrong/base') }).filter(
    ([path, text]) => /^content\/(?:people|organisations)\//.test(path) || text !== content[path],
  ),
);

test('lists and choices show ids, and a choice is found by its id', async () => {
  await atDesk(base, async ({ page, open, choose, shown, errors }) => {
    await page.evaluate(() => {
      location.hash = '#/collections/sources';
    });
    await page
      .getByText(/ · tass-2019$/)
      .first()
      .waitFor();
    await page.evaluate(() => {
      location.hash = '#/collections/timeline';
    });
    await page
      .getByText(/^2019-07-12 · The first parts land at Mürted · first-delivery$/)
      .waitFor();
    await open('timeline');
    await choose('actors', 'mevlut-cavusoglu');
    await (await shown('actors')).getByText('Mevlüt Çavuşoğlu · mevlut-cavusoglu').waitFor();
    await open('quotes', 'done-deal');
    await (await shown('event')).getByText(/ · first-delivery$/).waitFor();
    expect(errors).toEqual([]);
  });
});
