import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { builtPages, dist, requireBuild } from './pages.ts';

requireBuild();
const files = globSync('feeds/**/*.{xml,atom,json}', { cwd: dist });
const page = (path: string) => builtPages().find((each) => each.path === path)?.html ?? '';

/** Whether an address of the site leads to a page that was built, and to a place on it. */
function leads(address: string): boolean {
  const { pathname, hash } = new URL(address);
  const html = page(pathname);
  return html !== '' && (hash === '' || html.includes(`id="${hash.slice(1)}"`));
}

describe('the feeds', () => {
  test('are at most 500 kB each', () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
    const heavy = files.filter((file) => readFileSync(join(dist, file)).length > 500_000);
    expect(heavy).toEqual([]);
  });

  test('hold items whose pages there are', () => {
    for (const file of files.filter((name) => !name.endsWith('.json'))) {
      const { items } = parseFeed(readFileSync(join(dist, file), 'utf8'));
      expect(items.map(({ url }) => url ?? '').filter((url) => !leads(url))).toEqual([]);
    }
  });

  test('are all on their page, with the calendars', () => {
    const html = page('/feeds/');
    for (const file of [...files, 'timeline.ics', 'timeline/turning-points.ics'])
      expect(html).toContain(`href="/${file.replaceAll('\\', '/')}"`);
  });

  test('are found from the pages that they follow', () => {
    const pages = builtPages().filter(({ type }) =>
      ['/', '/articles/', '/timeline/', '/quotes/', '/feeds/', '/corrections/', 'article'].includes(
        type,
      ),
    );
    for (const { path, html } of pages) {
      const found = [...html.matchAll(/type="application\/rss\+xml"[^>]*href="([^"]*)"/g)];
      expect([path, found.length > 0]).toEqual([path, true]);
      for (const [, href = ''] of found) expect(existsSync(join(dist, href))).toBe(true);
    }
  });

  test('link only to places that there are', () => {
    const linked = files
      .filter((file) => file.endsWith('articles.json'))
      .flatMap((file) => {
        // What JSON Feed promises, and a test of the exporter holds it to.
        const feed = JSON.parse(readFileSync(join(dist, file), 'utf8')) as {
          home_page_url: string;
          items: { content_html: string }[];
        };
        const { origin } = new URL(feed.home_page_url);
        return feed.items
          .flatMap(({ content_html }) => [...content_html.matchAll(/href="([^"]*)"/g)])
          .map(([, href = '']) => href)
          .filter((href) => href.startsWith(`${origin}/`));
      });
    expect(linked.length).toBeGreaterThan(100);
    expect([...new Set(linked)].filter((href) => !leads(href))).toEqual([]);
  });
});
