import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { samplePage } from '../built/pages.ts';
import { inWindow, visit } from './session.ts';

/** What has the focus, where it is, and how its look tells so. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    return {
      text: element.innerText.trim().slice(0, 60) || (element.getAttribute('aria-label') ?? ''),
      href: element.getAttribute('href'),
      ring: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none',
      inSight:
        width > 1 &&
        height > 1 &&
        bottom > 0 &&
        right > 0 &&
        top < innerHeight &&
        left < innerWidth,
    };
  });

describe.for(['/', 'article', '/timeline/', 'quote'])('%s by keyboard', (type) => {
  test('first offers to skip to the content', async () => {
    await inWindow({}, async (page) => {
      await visit(page, samplePage(type).path);
      await page.keyboard.press('Tab');
      const skip = await focused(page);
      expect(skip?.text).toMatch(/skip/i);
      expect(skip?.inSight).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
      expect(inMain).toBe(true);
    });
  });

  test.for([360, 1280])('shows where the focus is at %i px', async (width) => {
    await inWindow({ width }, async (page) => {
      await visit(page, samplePage(type).path);
      const stops = [];
      for (let stop = 0; stop < 25; stop += 1) {
        await page.keyboard.press('Tab');
        const here = await focused(page);
        if (here) stops.push(here);
      }
      expect(stops.length).toBeGreaterThan(5);
      expect(stops.filter((stop) => !stop.ring || !stop.inSight)).toEqual([]);
    });
  });
});
