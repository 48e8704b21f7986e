import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, inject } from 'vitest';

/** Heights do not matter to these tests; widths do. */
const height = 900;

let browser: Browser | undefined;

afterAll(async () => {
  await browser?.close();
  browser = undefined;
});

export interface Visit extends BrowserContextOptions {
  readonly width?: number;
}

/** Address of a page of the built site. */
export const address = (path: string): string => `${inject('origin')}${path}`;

/**
 * Opens a window with nothing remembered, 1280 px wide unless told otherwise, hands a page of it to
 * the work, and closes it.
 */
export async function inWindow<T>(
  { width = 1280, ...options }: Visit,
  work: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  browser ??= await chromium.connect(inject('browser'));
  const context = await browser.newContext({ viewport: { width, height }, ...options });
  try {
    return await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Goes to a page of the built site and waits until its fonts are there. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(address(path));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
