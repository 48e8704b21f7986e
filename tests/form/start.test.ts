import { expect, test } from 'vitest';
import { atDesk } from './desk.ts';
import { entriesIn } from './files.ts';

test('the form opens without asking another server, and draws its icons', async () => {
  await atDesk(entriesIn('tests/wrong/base'), async ({ page, foreign, errors, open }) => {
    for (const label of ['Articles', 'Events', 'Quotations', 'People', 'Sources'])
      await page.getByText(label, { exact: true }).first().waitFor();
    await open('quotes', 'done-deal');
    const faces = () =>
      page.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family.replaceAll('"', '')),
      );
    await expect.poll(faces, { timeout: 20_000 }).toContain('Material Symbols Outlined');
    // One for the letters of Western Europe, one for those of “Çavuşoğlu”.
    await expect
      .poll(async () => (await faces()).filter((face) => face === 'Source Sans 3').length)
      .toBe(2);
    // An icon that is drawn is as wide as it is high; as a word it would be wider.
    const icons = await page
      .locator('.material-symbols-outlined:visible')
      .evaluateAll((all) => all.map((icon) => icon.scrollWidth / icon.clientHeight));
    expect(icons.length).toBeGreaterThan(3);
    expect(Math.max(...icons)).toBeLessThan(1.3);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });
});
