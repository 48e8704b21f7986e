import { describe, expect, test } from 'vitest';
import { samplePage } from '../built/pages.ts';
import { address, inWindow } from './session.ts';

const withoutScript = { javaScriptEnabled: false };

describe('without JavaScript', () => {
  test('an article can be read from its headline to its sources', async () => {
    await inWindow(withoutScript, async (page) => {
      await page.goto(address(samplePage('article').path));
      expect(await page.locator('h1').isVisible()).toBe(true);
      const paragraphs = page.locator('main p:visible');
      const words = (await paragraphs.allInnerTexts()).join(' ').split(/\s+/);
      expect(words.length).toBeGreaterThan(400);
      const records = page.locator('.sources a[href^="/sources/"]:visible');
      expect(await records.count()).toBeGreaterThan(20);
      await records.first().click();
      expect(await page.locator('main :not(share-row) > a[href^="http"]:visible').count()).toBe(1);
    });
  });

  test('the notes beside a line open in place at 360 px', async () => {
    await inWindow({ ...withoutScript, width: 360 }, async (page) => {
      await page.goto(address(samplePage('article').path));
      const notes = page.locator('details.notes').first();
      const list = notes.locator('ol');
      expect(await list.isVisible()).toBe(false);
      const before = page.url();
      await notes.locator('summary').click();
      expect(await list.isVisible()).toBe(true);
      expect(page.url()).toBe(before);
      await notes.locator('summary').click();
      expect(await list.isVisible()).toBe(false);
    });
  });

  test.for([360, 1280])('the numbers in the text lead to their source at %i px', async (width) => {
    await inWindow({ ...withoutScript, width }, async (page) => {
      await page.goto(address(samplePage('article').path));
      await page.locator('sup.cite a').first().click();
      const target = page.locator(':target');
      expect(await target.count()).toBe(1);
      expect(await target.isVisible()).toBe(true);
    });
  });

  test.for([360, 1280])('the navigation leads to the timeline at %i px', async (width) => {
    await inWindow({ ...withoutScript, width }, async (page) => {
      await page.goto(address('/'));
      const link = page.locator('header a[href="/timeline/"]').first();
      if (!(await link.isVisible())) await page.locator('header summary').first().click();
      await link.click();
      expect(new URL(page.url()).pathname).toBe('/timeline/');
      expect(await page.locator('main time:visible').count()).toBeGreaterThan(10);
      await page.locator('main a[href^="/events/"]:visible').first().click();
      expect(new URL(page.url()).pathname).toMatch(/^\/events\/.+\/$/);
    });
  });
});
