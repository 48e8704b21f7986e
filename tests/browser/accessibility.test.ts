import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { samplePages } from '../built/pages.ts';
import { inWindow, visit } from './session.ts';

/** WCAG 2.2 at levels A and AA (www.w3.org/TR/WCAG22), and what axe's makers advise beyond it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).withTags(tags).analyze();
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}) at ${node.target.join(' ')}: ${node.html.slice(0, 160)}`),
  );
}

describe.for(samplePages())('$path', ({ path }) => {
  test.for(['light', 'dark'] as const)('has no barrier in %s', async (colorScheme) => {
    await inWindow({ colorScheme }, async (page) => {
      // Led into the page, the browser lays out a long list whole, as axe must see it.
      await visit(page, `${path}#main`);
      expect(await violations(page), 'at 1280 px').toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await violations(page), 'at 360 px').toEqual([]);
      // axe looks at what is shown: open what a reader may open.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await violations(page), 'at 360 px with everything opened').toEqual([]);
    });
  });
});
