import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { samplePage } from '../built/pages.ts';
import { address, inWindow } from './session.ts';

const heading = (page: Page, name: string) => page.locator(`.found h2:has-text("${name}")`);
const ofIndex = (page: Page): string[] => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/pagefind/')) asked.push(request.url());
  });
  return asked;
};

async function searchFor(page: Page, query: string): Promise<void> {
  await page.goto(address(`/search/?${query}`));
  await page.locator('.found').first().waitFor();
}

describe('the search', () => {
  test('loads nothing of its index before the field is used', async () => {
    await inWindow({}, async (page) => {
      const asked = ofIndex(page);
      await page.goto(address(samplePage('article').path), { waitUntil: 'networkidle' });
      await page.goto(address('/search/'), { waitUntil: 'networkidle' });
      expect(asked).toEqual([]);
      const loading = page.waitForRequest(/pagefind\.js/);
      await page.locator('#q').focus();
      await loading;
    });
  });

  test('shows results by kind while one types, without an error under the policy', async () => {
    await inWindow({}, async (page) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(address('/search/'));
      await page.locator('#q').pressSequentially('Erdogan');
      await heading(page, 'People').waitFor();
      // The one who is named stands before all else.
      const first = page.locator('.found').first();
      expect(await first.locator('h2').innerText()).toMatch(/^People \d+$/);
      expect(await first.locator('a').first().innerText()).toBe('Recep Tayyip Erdoğan');
      expect(await first.locator('mark').first().innerText()).toBe('Erdoğan');
      expect(await page.locator('.found').last().locator('h2').innerText()).toMatch(/^Sources/);
      expect(await page.locator('[role=status]').innerText()).toMatch(/\d results for “Erdogan”/);
      expect(new URL(page.url()).search).toBe('?q=Erdogan');
      expect(errors).toEqual([]);
    });
  });

  test.for(['Akinci', 'Akıncı', 'S400', 'S-400', 'F35', 'CAATSA 231', 'ismail', 'Murted'])(
    'finds something for “%s”, and marks it',
    async (words) => {
      await inWindow({}, async (page) => {
        await searchFor(page, new URLSearchParams({ q: words }).toString());
        expect(await page.locator('.found mark').count()).toBeGreaterThan(0);
      });
    },
  );

  test('is shared by its address, with what it is narrowed to', async () => {
    await inWindow({}, async (page) => {
      await searchFor(page, 'q=sanctions&kind=event&side=turkey&year=2020&sort=oldest');
      expect(await page.locator('.found').count()).toBe(1);
      expect(await heading(page, 'Events').count()).toBe(1);
      const days = await page.locator('.hit-date').allInnerTexts();
      expect(days.length).toBeGreaterThan(1);
      expect(days.filter((day) => !day.includes('2020'))).toEqual([]);
      const times = days.map((day) => Date.parse(day.split('\n')[0]?.split(' – ')[0] ?? ''));
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      const sides = await page
        .locator('.hit-date')
        .evaluateAll((all) => all.map((each) => each.textContent));
      expect(sides.every((text) => text.includes('Turkey'))).toBe(true);
      // Another kind beside it stands in the address at once.
      await page.locator('[name=kind][value=quote]').check();
      await heading(page, 'Quotations').waitFor();
      expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['event', 'quote']);
    });
  });

  test('shows more of a kind, and leads to the first of them', async () => {
    await inWindow({}, async (page) => {
      await searchFor(page, 'q=S-400&kind=event');
      const links = page.locator('.found a');
      const before = await links.count();
      await page.locator('.found button').click();
      await expect.poll(() => links.count()).toBeGreaterThan(before);
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      expect(focused).toBe(await links.nth(before).getAttribute('href'));
    });
  });

  test('is walked through by arrow keys, and cleared by Escape', async () => {
    await inWindow({}, async (page) => {
      await searchFor(page, 'q=S-400');
      const links = page.locator('.found a');
      const at = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
      await page.locator('#q').focus();
      await page.keyboard.press('ArrowDown');
      expect(await at()).toBe(await links.nth(0).getAttribute('href'));
      await page.keyboard.press('ArrowDown');
      expect(await at()).toBe(await links.nth(1).getAttribute('href'));
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.press('Escape');
      expect(await page.locator('#q').inputValue()).toBe('');
      await expect.poll(() => page.locator('.found').count()).toBe(0);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('is led to by Ctrl-K from any page, but not while one types', async () => {
    await inWindow({}, async (page) => {
      await page.goto(address(samplePage('event').path), { waitUntil: 'networkidle' });
      await page.keyboard.press('k');
      expect(new URL(page.url()).pathname).toBe(samplePage('event').path);
      await page.keyboard.press('Control+k');
      await page.waitForURL('**/search/**');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.type('Lavrov');
      await page.keyboard.press('Control+k');
      await page.locator('.found').first().waitFor();
      expect(await page.locator('#q').inputValue()).toBe('Lavrov');
    });
  });

  test('says what to try when nothing is found', async () => {
    await inWindow({}, async (page) => {
      await page.goto(address('/search/?q=xyzzyx'));
      await page.locator('.search-tips').waitFor();
      expect(await page.locator('[role=status]').innerText()).toContain('Nothing found');
      expect(await page.locator('.found').count()).toBe(0);
    });
  });

  test('says so when its index cannot be loaded, and works when it can', async () => {
    await inWindow({}, async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(address('/search/?q=S-400'));
      await expect
        .poll(() => page.locator('[role=status]').innerText())
        .toContain('could not be loaded');
      await page.unroute('**/pagefind/**');
      await page.reload();
      await page.locator('.found').first().waitFor();
    });
  });

  test('leads without JavaScript to lists of everything', async () => {
    await inWindow({ javaScriptEnabled: false }, async (page) => {
      await page.goto(address('/search/?q=S-400'));
      expect(await page.locator('main').innerText()).toContain('none runs in this browser');
      expect(await page.locator('#q').isVisible()).toBe(false);
      await page.locator('.search-lists a[href="/timeline/"]').click();
      expect(new URL(page.url()).pathname).toBe('/timeline/');
    });
  });

  test.for(['light', 'dark'] as const)('has no barrier in %s', async (colorScheme) => {
    await inWindow({ colorScheme }, async (page) => {
      await searchFor(page, 'q=S-400&kind=event&kind=quote&kind=source');
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      }
    });
  });
});
