import { expect, test } from 'vitest';
import { isError } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import { atDesk } from './desk.ts';
import { contentFolder, entriesIn } from './files.ts';

const base = entriesIn('tests/wrong/base');
const article = 'content/articles/the-first-delivery.md';

test('records in an article survive that others are added, moved and removed', async () => {
  const files = await atDesk(base, async (desk) => {
    const { page, open, fill, choose, add, save, field, file, files, errors } = desk;
    const header = (path: string, index: number) =>
      field(path).locator('.item-list > .item-wrapper').nth(index);
    const moveUp = async (path: string, index: number) => {
      await header(path, index).getByRole('button', { name: 'Reorder Item' }).first().focus();
      await page.keyboard.press('ArrowUp');
    };

    await open('articles', 'the-first-delivery');
    await add('timeline', 'Event written here');
    await fill('timeline.2.id', 'second-delivery');
    await fill('timeline.2.title', 'A second delivery');
    await fill('timeline.2.date', '2019-08');
    await choose('timeline.2.kind', 'delivery');
    await choose('timeline.2.actors', 'Turkey');
    await choose('timeline.2.significance', '2');
    await choose('timeline.2.confidence', 'disputed');
    for (const [index, claim] of ['It came.', 'It did not.'].entries()) {
      await add('timeline.2.positions');
      await fill(`timeline.2.positions.${index}.claim`, claim);
      await choose(`timeline.2.positions.${index}.sources`, 'TASS');
    }
    await choose('timeline.2.positions.1.sources', 'State Department');
    await choose('timeline.2.sources', 'TASS');
    await choose('timeline.2.sources', 'State Department');
    await fill('timeline.2.account', 'More parts came [@tass-2019].');
    await add('quotes', 'Quotation written here');
    await fill('quotes.1.id', 'we-bought-it');
    await fill('quotes.1.text', 'We bought it, and that is that.');
    await choose('quotes.1.speaker', 'Çavuşoğlu');
    await fill('quotes.1.date', '2019-07-12');
    await fill('quotes.1.venue', 'Ankara');
    await choose('quotes.1.sources', 'TASS');
    await fill('quotes.1.context', 'He was asked again.');
    await save();
    const written = `  - id: second-delivery
    title: A second delivery
    date: 2019-08
    kind: delivery
    actors:
      - turkey
    significance: 2
    confidence: disputed
    positions:
      - claim: It came.
        sources:
          - tass-2019
      - claim: It did not.
        sources:
          - tass-2019
          - state-2020
    sources:
      - tass-2019
      - state-2020
    account: More parts came [@tass-2019].
`;
    const quoted = `  - id: we-bought-it
    text: We bought it, and that is that.
    speaker: mevlut-cavusoglu
    date: 2019-07-12
    venue: Ankara
    sources:
      - tass-2019
    context: He was asked again.
`;
    const first = base[article] ?? '';
    const sanctions = /  - id: sanctions-on-ssb\n(?: {4}.*\n)+/.exec(first)?.[0] ?? '';
    const noted = '  - id: done-deal\n    note: Said of the contract.\n';
    const withLists = (timeline: string, quotes: string) =>
      first.replace(/(?<=\ntimeline:\n)[^]*?(?=otherReading)/, `${timeline}quotes:\n${quotes}`);
    expect(await file(article)).toBe(
      withLists(`  - first-delivery\n${sanctions}${written}`, `${noted}${quoted}`),
    );

    await open('articles', 'the-first-delivery');
    await field('timeline').scrollIntoViewIfNeeded();
    await moveUp('timeline', 2);
    await moveUp('timeline', 1);
    await field('quotes').scrollIntoViewIfNeeded();
    await moveUp('quotes', 1);
    await save();
    expect(await file(article)).toBe(
      withLists(`${written}  - first-delivery\n${sanctions}`, `${quoted}${noted}`),
    );

    await open('articles', 'the-first-delivery');
    await field('timeline').scrollIntoViewIfNeeded();
    await header('timeline', 1).getByRole('button', { name: 'Remove' }).first().click();
    await add('timeline', 'Event from the record');
    await choose('timeline.2.id', 'The first parts land');
    await save();
    expect(await file(article)).toBe(
      withLists(`${written}${sanctions}  - first-delivery\n`, `${quoted}${noted}`),
    );
    expect(errors).toEqual([]);
    return files();
  });
  expect(Object.keys(files).sort()).toEqual(Object.keys(base).sort());
  expect(readContent(contentFolder(files)).problems.filter(isError)).toEqual([]);
});
