import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { samplePage, samplePages } from '../built/pages.ts';
import { layoutShifts } from './layout-shifts.ts';
import { inWindow, visit } from './session.ts';

const widths = [320, 360, 768, 1280];

/** What sticks out to the right of the window, if the page can be scrolled sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
      .concat(`${root.scrollWidth} px wide`);
  });

/** Texts that their own box cuts off; those hidden from sight for screen readers are no loss. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element instanceof HTMLElement)
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const forReaders = element.clientWidth <= 1 || element.clientHeight <= 1;
        return (
          !forReaders &&
          element.innerText.trim() !== '' &&
          ((cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1))
        );
      })
      .map((element) => `${element.tagName.toLowerCase()}: ${element.innerText.slice(0, 60)}`),
  );

/** The running text that is shown, without what a reader opens. */
const shownText = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, p, blockquote)')]
      .filter((element) => !element.closest('details') && element.checkVisibility())
      .map((element) => element.textContent.replace(/\s+/g, ' ').trim()),
  );

describe.for(samplePages())('$path', ({ path }) => {
  test('does not scroll sideways and cuts no text off', async () => {
    await inWindow({}, async (page) => {
      await visit(page, path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sideways(page), `at ${width} px`).toEqual([]);
        expect(await cutOff(page), `at ${width} px`).toEqual([]);
      }
    });
  });

  // 1280 px zoomed to 400 % are 320 px: WCAG 2.2, 1.4.10.
  test('loses no text at 400 % zoom', async () => {
    await inWindow({}, async (page) => {
      await visit(page, path);
      const wide = await shownText(page);
      await page.setViewportSize({ width: 320, height: 256 });
      const zoomed = await shownText(page);
      expect(wide.length).toBeGreaterThan(0);
      expect(wide.filter((text) => !zoomed.includes(text))).toEqual([]);
    });
  });
});

describe('navigation', () => {
  test.for(['/', '/timeline/', 'article'])('has targets of 44 px on %s at 360 px', async (type) => {
    await inWindow({ width: 360 }, async (page) => {
      await visit(page, samplePage(type).path);
      const targets = await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('header details'))
          details.open = true;
        return [...document.querySelectorAll('body > header :is(a, button, summary), body nav a')]
          .filter((element) => element.checkVisibility() && !element.matches('main *'))
          .map((element) => {
            const { width, height } = element.getBoundingClientRect();
            return { text: element.textContent.trim(), width, height };
          })
          .filter(({ width }) => width > 1);
      });
      expect(targets.length).toBeGreaterThan(3);
      expect(targets.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
    });
  });
});

describe.for(['/', 'article', '/timeline/', 'quote'])('%s', (type) => {
  test.for([360, 1280])('does not shift while it loads at %i px', async (width) => {
    await inWindow({ width }, async (page) => {
      await visit(page, samplePage(type).path);
      expect(await layoutShifts(page)).toEqual([]);
    });
  });
});
