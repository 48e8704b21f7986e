import { expect, test } from 'vitest';
import { atDesk } from './desk.ts';
import { entriesIn } from './files.ts';

const base = entriesIn('tests/wrong/base');

test('an entry is shown as its page looks, while it is written', async () => {
  await atDesk(base, async ({ page, open, fill, foreign, errors }) => {
    const shown = page.locator('iframe').first().contentFrame();
    await open('articles', 'the-first-delivery');
    await shown.getByRole('heading', { level: 1, name: 'The first delivery ended' }).waitFor();
    // The text is rendered as the site renders it: citations in numbers, blocks as quotations.
    await shown.locator('.prose a[href="#note-1"], .prose [id^="ref-1"]').first().waitFor();
    await shown.getByText('“It is a done deal.”').first().waitFor();
    await shown.getByText('The United States sanctions SSB').first().waitFor();
    const face = await shown
      .getByRole('heading', { level: 1 })
      .evaluate((heading) => getComputedStyle(heading).fontFamily);
    expect(face).toContain('Newsreader');

    await fill('headline', 'Mürted’e ilk teslimat');
    await shown.getByRole('heading', { level: 1, name: 'Mürted’e ilk teslimat' }).waitFor();
    await fill('headline', '');
    await shown.getByText('The field "headline" is missing').waitFor();
    await fill('headline', 'A headline');
    await fill('body', 'It came [@nobody-2019].');
    await shown.getByText(/^(?!content\/).*nobody-2019/).waitFor();

    await open('quotes', 'done-deal');
    await shown.getByText('Foreign Minister of Turkey').waitFor();
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });
});
