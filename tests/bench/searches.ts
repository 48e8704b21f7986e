import { type Browser, chromium } from 'playwright-core';
import { browserOptions } from '../browser/find-browser.ts';
import { serveSite } from '../browser/serve.ts';
import { dist } from '../built/pages.ts';
import { type Measure, median, within } from './measure.ts';

/** Names, a common word, two words, and one that nothing holds. */
const queries = ['Erdogan', 'S-400', 'sanctions', 'CAATSA 231', 'İsmail Demir', 'xyzzyx'];

/** Milliseconds after which the rest of the results has been asked for. */
const rest = 400;

/**
 * What a first search loads, and how soon the first result stands once the field has been used: for
 * words that come at once, as pasted, of which nothing is there yet.
 */
export async function searches(): Promise<Measure[]> {
  const site = await serveSite(dist, { brotli: true });
  const browser = await chromium.launch(await browserOptions());
  try {
    // The files as a host holds them, compressed before anybody asks.
    await firstSearch(browser, site.origin, 'S-400');
    const measures: Measure[] = [];
    for (const query of queries) {
      const runs = [];
      for (let run = 0; run < 3; run += 1)
        runs.push(await firstSearch(browser, site.origin, query));
      measures.push(
        within(
          `First search for “${query}”, all that it loads`,
          (runs[0]?.bytes ?? 0) / 1000,
          120,
          'kB br',
        ),
        within(
          `First search for “${query}”, from the last key to results`,
          median(runs.map(({ milliseconds }) => milliseconds)),
          150,
          'ms',
        ),
      );
    }
    return measures;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function firstSearch(browser: Browser, origin: string, query: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.startsWith('/pagefind/'))
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
  const loaded = page.waitForResponse(/\/wasm\..*\.pagefind$/);
  await page.locator('#q').focus();
  await (await loaded).finished();
  // Nobody types within the first moment; by then the program has been compiled, too.
  await page.waitForTimeout(rest);
  // Within the page, so that the way to the browser and back does not count.
  const milliseconds = await page.evaluate(
    (words) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('#q');
        const start = performance.now();
        new MutationObserver(() => {
          if (document.querySelector('.hit, .search-tips:not([hidden])'))
            resolve(performance.now() - start);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
        if (field) field.value = words;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    query,
  );
  await page.waitForTimeout(rest);
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { bytes, milliseconds };
}
