import { describe, expect, test } from 'vitest';
import { samplePage } from '../built/pages.ts';
import { address, inWindow, visit } from './session.ts';

const article = samplePage('article');
const ids = [...article.html.matchAll(/<(?:p|li)[^>]* id="(p[0-9a-z]{3,})"/g)].map(
  ([, id = '']) => id,
);
/** A passage far down, where every mistake in a length above has added up. */
const shared = ids[Math.floor(ids.length * 0.7)] ?? '';
const shadowOf = (element: Element) => getComputedStyle(element).boxShadow;
const opacityOf = (element: Element) => getComputedStyle(element).opacity;

describe.for([360, 1280])('a passage of an article, at %i px', (width) => {
  test('that an address names is in view and marked, without script', async () => {
    await inWindow({ width, javaScriptEnabled: false }, async (page) => {
      await page.goto(address(`${article.path}#${shared}`), { waitUntil: 'networkidle' });
      const passage = page.locator(`[id="${shared}"]`);
      const box = await passage.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(200);
      expect(await passage.evaluate(shadowOf)).not.toBe('none');
      expect(await page.locator(`[id="${ids[0] ?? ''}"]`).evaluate(shadowOf)).toBe('none');
    });
  });

  test('has a link to itself, large enough, that is no part of its words', async () => {
    await inWindow({ width }, async (page) => {
      await visit(page, article.path);
      const passage = page.locator(`[id="${shared}"]`);
      const link = passage.getByRole('link', { name: 'Link to this passage' });
      expect(await passage.innerText()).not.toContain('#');
      const box = await link.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(24);
      expect(box?.height).toBeGreaterThanOrEqual(24);
      expect(box?.x).toBeGreaterThanOrEqual(0);
      await passage.hover();
      await link.click();
      expect(new URL(page.url()).hash).toBe(`#${shared}`);
      expect(await passage.evaluate(shadowOf)).not.toBe('none');
    });
  });
});

test('the link shows when its passage is pointed at, when it has the focus, and where an address leads', async () => {
  await inWindow({}, async (page) => {
    await visit(page, article.path);
    const passage = page.locator(`[id="${shared}"]`);
    const link = passage.locator('a.at');
    expect(await link.evaluate(opacityOf)).toBe('0');
    await passage.hover();
    expect(await link.evaluate(opacityOf)).toBe('1');
    await page.mouse.move(0, 0);
    expect(await link.evaluate(opacityOf)).toBe('0');
    await link.focus();
    expect(await link.evaluate(opacityOf)).toBe('1');
    await page.goto(address(`${article.path}#${shared}`));
    expect(await link.evaluate(opacityOf)).toBe('1');
  });
});

test('the link shows on a screen that is touched', async () => {
  await inWindow({ width: 360, hasTouch: true, isMobile: true }, async (page) => {
    await visit(page, article.path);
    expect(await page.locator('a.at').first().evaluate(opacityOf)).toBe('1');
  });
});

test('the mark is seen in forced colours', async () => {
  await inWindow({ forcedColors: 'active' }, async (page) => {
    await page.goto(address(`${article.path}#${shared}`));
    const { style, colour } = await page.locator(`[id="${shared}"]`).evaluate((element) => {
      const { outlineStyle, outlineColor } = getComputedStyle(element);
      return { style: outlineStyle, colour: outlineColor };
    });
    expect(style).toBe('solid');
    expect(colour).not.toBe('rgba(0, 0, 0, 0)');
  });
});

test('paper shows neither link nor mark', async () => {
  await inWindow({}, async (page) => {
    await page.goto(address(`${article.path}#${shared}`));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('a.at:visible').count()).toBe(0);
    expect(await page.locator(`[id="${shared}"]`).evaluate(shadowOf)).toBe('none');
  });
});

test.for([
  ['/timeline/', /<li id="([^"]+)" class="event/],
  ['/quotes/', /<figure[^>]* id="(quote-[^"]+)"/],
  ['/glossary/', /<section id="(term-[^"]+)"/],
  ['article', /<li id="(source-\d+)"/],
] as const)('on %s what an address names is marked', async ([type, pattern]) => {
  const { path, html } = samplePage(type);
  const id = pattern.exec(html)?.[1] ?? '';
  await inWindow({ width: 360 }, async (page) => {
    await page.goto(address(`${path}#${id}`));
    expect(await page.locator(`[id="${id}"]`).evaluate(shadowOf)).not.toBe('none');
  });
});
