import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { XMLParser } from 'fast-xml-parser';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { builtPages, dist } from './pages.ts';

const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });

/** Whether a page is one that search engines may list: it does not refuse, and is itself canonical. */
function mayBeListed({ path, html }: { readonly path: string; readonly html: string }): boolean {
  const head: Element[] = [];
  // The tags that matter stand in the head, which is a small part of a page.
  visit(fromHtml(html.slice(0, html.indexOf('</head>'))), 'element', (element) => {
    head.push(element);
  });
  const robots = head.find(({ properties }) => properties['name'] === 'robots');
  if (String(robots?.properties['content'] ?? '').includes('noindex')) return false;
  const canonical = head.find(({ properties }) => String(properties['rel']) === 'canonical');
  const href = String(canonical?.properties['href'] ?? '');
  return URL.canParse(href) && new URL(href).pathname === path;
}

test('the sitemap lists every page that may be listed, and nothing else', () => {
  // The parser's result is untyped.
  const { urlset } = parser.parse(readFileSync(join(dist, 'sitemap.xml'), 'utf8')) as {
    urlset: { url: { loc: string }[] };
  };
  const listed = urlset.url.map(({ loc }) => new URL(loc).pathname);
  const pages = builtPages()
    .filter((page) => page.path !== '/404.html' && mayBeListed(page))
    .map(({ path }) => path);
  expect(pages.length).toBeGreaterThan(200);
  expect(listed.filter((path) => !pages.includes(path))).toEqual([]);
  expect(pages.filter((path) => !listed.includes(path))).toEqual([]);
});

test('robots.txt leads to the sitemaps, and the index to those that there are', () => {
  const robots = readFileSync(join(dist, 'robots.txt'), 'utf8');
  const [, address = ''] = /^Sitemap: (.*)$/m.exec(robots) ?? [];
  const index = readFileSync(join(dist, new URL(address).pathname), 'utf8');
  // The parser's result is untyped.
  const { sitemapindex } = parser.parse(index) as { sitemapindex: { sitemap: { loc: string }[] } };
  expect(sitemapindex.sitemap.length).toBeGreaterThan(0);
  for (const { loc } of sitemapindex.sitemap)
    expect(readFileSync(join(dist, new URL(loc).pathname), 'utf8')).toMatch(/^<\?xml/);
});
