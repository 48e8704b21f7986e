import { chromium, type Page } from 'playwright-core';
import { dist, samplePage } from '../built/pages.ts';
import { browserOptions } from '../browser/find-browser.ts';
import { layoutShifts } from '../browser/layout-shifts.ts';
import { serveSite } from '../browser/serve.ts';
import { type Measure, within } from './measure.ts';

/** Fonts and shifts of a first visit at 360 px: nothing is in the browser's cache. */
export async function visits(): Promise<Measure[]> {
  const site = await serveSite(dist, { brotli: true });
  const browser = await chromium.launch(await browserOptions());
  const measures: Measure[] = [];
  try {
    for (const type of ['/', 'article', '/timeline/', 'quote']) {
      const { path } = samplePage(type);
      const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
      const page = await context.newPage();
      const fonts = fontBytes(page);
      await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
      const shift = (await layoutShifts(page)).reduce((sum, { value }) => sum + value, 0);
      measures.push(
        within(`Fonts on a first visit to ${path}`, (await fonts()) / 1000, 90, 'kB'),
        within(`Layout shift of ${path}`, shift, 0, ''),
      );
      await context.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return measures;
}

/** Starts to count; the function that it returns gives the sum. */
function fontBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'font')
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
