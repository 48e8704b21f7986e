import { expect, test } from 'vitest';
import { address } from '../browser/session.ts';
import { checkAddress } from '../../src/desk/form/address.ts';
import { atDesk, toCheck } from './desk.ts';
import { entriesIn } from './files.ts';

test('the server answers with what the check says of a file', async () => {
  const response = await fetch(address(`${checkAddress}?file=content/quotes/done-deal.md`));
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual([]);
});

test('the form reaches the check of the server that it came from', async () => {
  await atDesk(entriesIn('tests/wrong/base'), async ({ page, open, fill, save, errors }) => {
    await page.unroute(toCheck);
    const answer = page.waitForResponse((response) => response.url().includes('done-deal'));
    await open('quotes', 'done-deal');
    await fill('venue', 'Ankara');
    await save();
    const answered = await answer;
    expect(new URL(answered.url()).pathname).toBe(checkAddress);
    expect(answered.status()).toBe(200);
    expect(await answered.json()).toEqual([]);
    expect(await page.getByText('The check did not answer').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

test('what the check says of a saved entry stands in the form', async () => {
  await atDesk(entriesIn('tests/wrong/base'), async ({ page, open, fill, save, errors }) => {
    // The server checks its own files, not those in the browser: its answer is made up here.
    const asked: string[] = [];
    await page.route(toCheck, async (route) => {
      asked.push(new URL(route.request().url()).searchParams.get('file') ?? '');
      await route.fulfill({ json: [{ error: true, words: 'Nothing in sources has the id "x".' }] });
    });
    await open('quotes', 'done-deal');
    await fill('venue', 'Ankara');
    await save();
    const dialog = page.getByRole('dialog').filter({ hasText: 'not fit to publish' });
    await dialog.getByText('Nothing in sources has the id "x".').waitFor();
    expect(asked).toEqual(['content/quotes/done-deal.md']);
    await dialog.getByRole('button', { name: 'OK' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });
});
