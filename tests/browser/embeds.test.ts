import { createServer } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePage, sampleFrames } from '../built/pages.ts';
import { address, inWindow } from './session.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const [quote, event] = ['quote', 'event'].map((type) => `/embed${samplePage(type).path}`);
const given = 120;

/** A site of somebody else, on another port and so of another origin. */
let host: { readonly origin: string; close(): void };

beforeAll(async () => {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const frames = [quote, event].map(
      (path) =>
        `<iframe src="${address(`${path ?? ''}${searchParams.get('ask') ?? ''}`)}" title="Shown here" width="400" height="${given}"></iframe>`,
    );
    const script = `<script async src="${address('/embed.js')}"></script>`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><title>Host</title><link rel="icon" href="data:,"><meta name="color-scheme" content="light dark">${frames.join('')}${searchParams.has('script') ? script : ''}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the host has no port');
  host = {
    origin: `http://127.0.0.1:${place.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
});

afterAll(() => {
  host.close();
});

const heights = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('iframe')].map((frame) => frame.clientHeight));
const contentHeights = (page: Page) =>
  Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) =>
        frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
      ),
  );
const papers = (page: Page) =>
  Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.evaluate(() => getComputedStyle(document.body).backgroundColor)),
  );

describe('two frames in another site', () => {
  test('keep their height and scroll without the script', async () => {
    await inWindow({}, async (page) => {
      await page.goto(host.origin, { waitUntil: 'networkidle' });
      expect(await heights(page)).toEqual([given, given]);
      expect(Math.min(...(await contentHeights(page)))).toBeGreaterThan(given);
    });
  });

  test('get the height that each needs with the script, also when something opens in them', async () => {
    await inWindow({}, async (page) => {
      await page.goto(`${host.origin}/?script`, { waitUntil: 'networkidle' });
      const needed = await contentHeights(page);
      await expect.poll(() => heights(page)).toEqual(needed);
      expect(needed[0]).not.toBe(needed[1]);
      await page.frames()[2]?.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await expect.poll(async () => (await heights(page))[1]).toBeGreaterThan(needed[1] ?? 0);
      expect((await heights(page))[0]).toBe(needed[0]);
    });
  });

  test('do not let anyone else set a height', async () => {
    await inWindow({}, async (page) => {
      await page.goto(`${host.origin}/?script`, { waitUntil: 'networkidle' });
      const before = await contentHeights(page);
      await expect.poll(() => heights(page)).toEqual(before);
      await page.evaluate(() => {
        postMessage({ the231file: 5000 }, '*');
        document.body.append(document.createElement('iframe'));
      });
      await page.frames()[1]?.evaluate(() => {
        parent.postMessage({ the231file: Number.NaN }, '*');
        parent.postMessage({ the231file: 1e9 }, '*');
        parent.postMessage(null, '*');
      });
      await page.waitForTimeout(100);
      expect((await heights(page)).slice(0, 2)).toEqual(before);
    });
  });

  test('ask no third site for anything, keep nothing and report no error', async () => {
    await inWindow({}, async (page, context) => {
      const requests: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${host.origin}/?script`, { waitUntil: 'networkidle' });
      const wanted = [
        `${host.origin}/?script`,
        ...[quote, event, '/embed.js'].map((path) => address(path ?? '')),
      ];
      const asked = requests.filter((url) => !url.startsWith('data:'));
      expect(asked.toSorted()).toEqual(wanted.toSorted());
      expect(errors).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      const kept = await page
        .frames()[1]
        ?.evaluate(() => localStorage.length + sessionStorage.length);
      expect(kept).toBe(0);
    });
  });

  test('open their links in a new tab', async () => {
    await inWindow({}, async (page, context) => {
      await page.goto(host.origin, { waitUntil: 'networkidle' });
      const opened = context.waitForEvent('page');
      await page.frames()[2]?.locator('h1 a').click();
      const tab = await opened;
      await tab.waitForLoadState();
      expect(new URL(tab.url()).pathname).toBe(event?.replace('/embed', ''));
      expect(await tab.evaluate(() => window.opener as unknown)).toBeNull();
      expect(page.url()).toBe(`${host.origin}/`);
    });
  });

  test('follow light and dark, unless the address names one', async () => {
    const shown = (colorScheme: 'light' | 'dark', ask = '') =>
      inWindow({ colorScheme }, async (page) => {
        await page.goto(`${host.origin}/?ask=${encodeURIComponent(ask)}`, {
          waitUntil: 'networkidle',
        });
        return papers(page);
      });
    const light = await shown('light');
    const dark = await shown('dark');
    expect(dark).not.toEqual(light);
    expect(await shown('dark', '?theme=light')).toEqual(light);
    expect(await shown('light', '?theme=dark')).toEqual(dark);
  });
});

describe.for(sampleFrames())('$path', ({ path }) => {
  test.for(['light', 'dark'] as const)('has no barrier in %s and fits 280 px', async (scheme) => {
    await inWindow({ colorScheme: scheme, width: 280 }, async (page) => {
      await page.goto(address(path));
      for (const width of [280, 800]) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.html.slice(0, 160)}`),
        );
        expect(found, `${width} px`).toEqual([]);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${width} px`).toBe(0);
      }
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        'all opened',
      ).toEqual([]);
    });
  });
});
