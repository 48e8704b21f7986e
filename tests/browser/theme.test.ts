import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, inWindow, visit } from './session.ts';

const paper = (page: Page) =>
  page.evaluate(() => {
    const [body, root] = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    return body === 'rgba(0, 0, 0, 0)' ? root : body;
  });

const themeSwitch = (page: Page) =>
  page.getByRole('button', { name: /theme|scheme|dark|light/i }).first();

describe('light and dark', () => {
  test('follow the system', async () => {
    const papers = await Promise.all(
      (['light', 'dark'] as const).map((colorScheme) =>
        inWindow({ colorScheme }, async (page) => {
          await visit(page, '/');
          return paper(page);
        }),
      ),
    );
    expect(papers[0]).not.toBe(papers[1]);
  });

  test('are switched by hand and remembered on the next page', async () => {
    await inWindow({ colorScheme: 'light' }, async (page) => {
      await visit(page, '/');
      const light = await paper(page);
      await themeSwitch(page).click();
      const dark = await paper(page);
      expect(dark).not.toBe(light);
      await visit(page, '/timeline/');
      expect(await paper(page)).toBe(dark);
      await page.reload();
      expect(await paper(page)).toBe(dark);
      await themeSwitch(page).click();
      expect(await paper(page)).toBe(light);
      await visit(page, '/');
      expect(await paper(page)).toBe(light);
    });
  });

  test('do not show a switch that cannot work without JavaScript', async () => {
    await inWindow({ javaScriptEnabled: false }, async (page) => {
      await page.goto(address('/'));
      expect(await themeSwitch(page).isVisible()).toBe(false);
    });
  });
});
