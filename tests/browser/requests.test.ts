import { describe, expect, test } from 'vitest';
import { samplePages } from '../built/pages.ts';
import { address, inWindow } from './session.ts';

describe.for(samplePages())('$path', ({ path, type }) => {
  test('asks no other server for anything and reports no error', async () => {
    await inWindow({}, async (page) => {
      const origin = new URL(address('/')).origin;
      const requests: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      // A blocked request or a breach of the content security policy is logged as an error.
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('requestfailed', (request) => errors.push(`failed: ${request.url()}`));
      page.on('response', (response) => {
        if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(address(path), { waitUntil: 'networkidle' });
      // What lies further down may load only when it comes into sight.
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
      });
      await page.waitForLoadState('networkidle');
      const own = (url: string) => url.startsWith('data:') || new URL(url).origin === origin;
      expect(requests.length).toBeGreaterThan(1);
      expect(requests.filter((url) => !own(url))).toEqual([]);
      expect(errors, type).toEqual([]);
    });
  });
});
