import { describe, expect, test } from 'vitest';
import { samplePage } from '../built/pages.ts';
import { inWindow, visit } from './session.ts';

describe('a printed article', () => {
  test('shows the full address of each source', async () => {
    await inWindow({}, async (page) => {
      await visit(page, samplePage('article').path);
      await page.emulateMedia({ media: 'print' });
      const sources = await page.evaluate(() => {
        const shown = (link: HTMLAnchorElement) =>
          link.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
          (link.innerText.includes(link.href) ||
            getComputedStyle(link, '::after').content.includes(
              link.getAttribute('href') ?? link.href,
            ));
        const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')];
        const addresses = [...new Set(links.map((link) => link.href))];
        return {
          count: addresses.length,
          hidden: addresses.filter(
            (href) => !links.some((link) => link.href === href && shown(link)),
          ),
        };
      });
      expect(sources.count).toBeGreaterThan(0);
      expect(sources.hidden).toEqual([]);
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
