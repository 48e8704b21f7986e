import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { samplePage } from '../built/pages.ts';
import { inWindow, visit } from './session.ts';

/** Puts letters at the beginning of an element and asks which fonts draw them. */
async function fontsFor(page: Page, context: BrowserContext, selector: string, letters: string) {
  await page.evaluate(
    ({ selector, letters }) => {
      const probe = document.createElement('span');
      probe.id = 'probe';
      probe.textContent = letters;
      document.querySelector(selector)?.prepend(probe);
    },
    { selector, letters },
  );
  // Letters of a file that the page did not need so far are fetched now.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const session = await context.newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '#probe',
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName, isCustomFont, glyphCount }) => ({
    family: familyName,
    own: isCustomFont,
    glyphs: glyphCount,
  }));
}

const turkish = 'İğşıĞŞçöüÇÖÜ';

describe('fonts', () => {
  test('the text of an article is set in Newsreader', async () => {
    await inWindow({}, async (page) => {
      await visit(page, samplePage('article').path);
      const loaded = await page.evaluate(() =>
        [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family),
      );
      expect(loaded.some((family) => family.includes('Newsreader'))).toBe(true);
      expect(loaded.some((family) => family.includes('Plex'))).toBe(true);
    });
  });

  test.for([
    ['h1', 'Newsreader'],
    ['.prose p', 'Newsreader'],
    ['header nav a', 'IBM Plex Sans'],
  ] as const)('Turkish letters in %s are of the face itself', async ([selector, family]) => {
    await inWindow({}, async (page, context) => {
      await visit(page, samplePage('article').path);
      const fonts = await fontsFor(page, context, selector, turkish);
      expect(fonts.reduce((sum, font) => sum + font.glyphs, 0)).toBe(turkish.length);
      for (const font of fonts) {
        expect(font.own, font.family).toBe(true);
        expect(font.family).toContain(family);
      }
    });
  });

  test('a letter of another script shows that the test can fail', async () => {
    await inWindow({}, async (page, context) => {
      await visit(page, samplePage('article').path);
      const fonts = await fontsFor(page, context, 'main p', 'Ж漢');
      expect(fonts.every((font) => font.own)).toBe(false);
    });
  });
});
