import { describe, expect, test } from 'vitest';
import { builtPages, samplePage } from '../built/pages.ts';
import { inWindow, visit } from './session.ts';

/** The outward address that a source's own page gives, if it has one. */
function addressOf(record: string): string | undefined {
  const page = builtPages().find(({ path }) => path === record);
  expect(page, `${record} is a page`).toBeDefined();
  return /<a [^>]*href="([^"]+)" rel="external"/
    .exec(page?.html ?? '')?.[1]
    ?.replaceAll(/&(?:amp|#x26|#38);/g, '&');
}

describe('a printed article', () => {
  test('shows the full address of each source', async () => {
    await inWindow({}, async (page) => {
      await visit(page, samplePage('article').path);
      await page.emulateMedia({ media: 'print' });
      const printed = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('#article-sources ~ .sources a')].map(
          (link) => ({
            record: link.getAttribute('href') ?? '',
            shown: link.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
            words: getComputedStyle(link, '::after').content,
          }),
        ),
      );
      expect(printed.length).toBeGreaterThan(20);
      for (const { record, shown, words } of printed) {
        expect(shown, record).toBe(true);
        const address = addressOf(record);
        if (address !== undefined) expect(words, record).toContain(address);
      }
    });
  });

  test('leaves the navigation out and keeps the text', async () => {
    await inWindow({ colorScheme: 'dark' }, async (page) => {
      await visit(page, samplePage('article').path);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('body > header nav:visible').count()).toBe(0);
      expect(await page.locator('button:visible').count()).toBe(0);
      expect(await page.locator('h1').isVisible()).toBe(true);
      const text = (await page.locator('main p:visible').allInnerTexts()).join(' ');
      expect(text.split(/\s+/).length).toBeGreaterThan(400);
    });
  });

  test('is dark on light, also for a reader of the dark scheme', async () => {
    await inWindow({ colorScheme: 'dark' }, async (page) => {
      await visit(page, samplePage('article').path);
      const brightness = () =>
        page.evaluate(() => {
          const paint = document.createElement('canvas').getContext('2d');
          const sum = (color: string) => {
            if (!paint) return 0;
            paint.fillStyle = color;
            paint.fillRect(0, 0, 1, 1);
            return paint
              .getImageData(0, 0, 1, 1)
              .data.slice(0, 3)
              .reduce((a, b) => a + b, 0);
          };
          return sum(getComputedStyle(document.querySelector('.prose p') ?? document.body).color);
        });
      const onScreen = await brightness();
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(onScreen).toBeGreaterThan(384);
      expect(await brightness()).toBeLessThan(192);
    });
  });
});
