import { expect, test } from 'vitest';
import { atDesk } from './desk.ts';
import { entriesIn } from './files.ts';

test('the form opens without asking another server, and draws its icons', async () => {
  await atDesk(entriesIn('tests/wrong/base'), async ({ page, foreign, errors, open }) => {
    for (const label of ['Articles', 'Events', 'Quotations', 'People', 'Sources'])
      await page.getByText(label, { exact: true }).first().waitFor();
    await open('quotes', 'done-deal');
    await page.waitForLoadState('networkidle');
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].map(
        ({ family, status }) => `${family.replaceAll('"', '')} ${status}`,
      );
    });
    expect(faces).toContain('Material Symbols Outlined loaded');
    // One for the letters of Western Europe, one for those of “Çavuşoğlu”.
    expect(faces.filter((face) => face === 'Source Sans 3 loaded')).toHaveLength(2);
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
