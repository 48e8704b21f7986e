import { describe, expect, test } from 'vitest';
import { samplePage } from '../built/pages.ts';
import { address, inWindow } from './session.ts';

const { html } = samplePage('/timeline/');
const ids = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, id = '']) => id);
/** A year and an event far down, where every mistake in a length above has added up. */
const targets = [ids(/<h2 id="([^"]+)"/g), ids(/<li id="([^"]+)" class="event/g)].map(
  (all) => all[Math.floor(all.length * 0.9)] ?? '',
);

describe.for([360, 1280])('at %i px', (width) => {
  test.for(targets)('an address that ends in #%s leads there', async (target) => {
    await inWindow({ width }, async (page) => {
      await page.goto(address(`/timeline/#${target}`), { waitUntil: 'networkidle' });
      const top = await page
        .locator(`[id="${target}"]`)
        .evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(300);
    });
  });
});
