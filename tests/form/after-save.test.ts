import { expect, test } from 'vitest';
import { address } from '../browser/session.ts';
import { atDesk } from './desk.ts';
import { entriesIn } from './files.ts';

test('the server answers with what the check says of a file', async () => {
  const response = await fetch(address('/admin/check.json?file=content/quotes/done-deal.md'));
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual([]);
});

test('what the check says of a saved entry stands in the form', async () => {
  await atDesk(entriesIn('tests/wrong/base'), async ({ page, open, fill, save, errors }) => {
    // The server checks its own files, not those in the browser: its answer is made up here.
    const asked: string[] = [];
    await page.route('**/admin/check.json?*', async (route) => {
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
