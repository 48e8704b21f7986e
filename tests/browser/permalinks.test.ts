import { describe, expect, test } from 'vitest';
import { samplePage } from '../built/pages.ts';
import { address, inWindow } from './session.ts';

/** Ids of the last heading with one and of the last event on the timeline: the farthest to go. */
const lastOf = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].at(-1)?.[1] ?? '';
const { html } = samplePage('/timeline/');
const targets = [lastOf(html, /<h2 id="([^"]+)"/g), lastOf(html, /<li id="([^"]+)" class="event/g)];

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
