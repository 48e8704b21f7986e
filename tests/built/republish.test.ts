import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { builtPages, dist } from './pages.ts';

const prose = new Set(['p', 'li', 'h2', 'h3', 'td', 'th']);
const classes = ({ properties }: Element) =>
  Array.isArray(properties['className']) ? properties['className'].map(String) : [];

/** Words of an element, without the numbers of citations. */
function words(node: Root | Element): string {
  const parts = node.children.map((child): string => {
    if (child.type === 'text') return child.value;
    return child.type === 'element' && child.tagName !== 'sup' ? words(child) : '';
  });
  return parts.join('').replace(/\s+/g, ' ');
}

/** Paragraphs, items, headings and cells of a text, in order, without notes and placed records. */
function blocks(node: Root | Element): string[] {
  return node.children.flatMap((child): string[] => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'figure' || classes(child).includes('notes')) return [];
    if (classes(child).some((name) => ['event', 'break-inside-avoid', 'border-y'].includes(name)))
      return [];
    if (prose.has(child.tagName)) return [words(child).trim()];
    return blocks(child);
  });
}

function proseOf(node: Root | Element): string[] {
  return node.children.flatMap((child): string[] => {
    if (child.type !== 'element') return [];
    return classes(child).includes('prose') ? blocks(child) : proseOf(child);
  });
}

describe('the text to be republished', () => {
  const articles = builtPages().filter(({ type }) => type === 'article');

  test('has a page that leads search engines to the article', () => {
    const offered = builtPages().filter(({ path }) => path.endsWith('/republish/'));
    expect(offered.length).toBe(articles.length);
    const own = (path: string) => path.replace(/republish\/$/, '');
    expect(
      offered.filter(
        ({ path, html }) => !new RegExp(`rel="canonical" href="[^"]*${own(path)}"`).test(html),
      ),
    ).toEqual([]);
  });

  test('there is one for every article', () => {
    expect(articles.length).toBeGreaterThan(0);
  });

  test.for(articles.map(({ path, html }) => [path, html] as const))(
    'of %s has every word of the page, in its order',
    ([path, html]) => {
      const published = proseOf(fromHtml(html));
      const file = readFileSync(join(dist, path, 'republish/article.html'), 'utf8');
      const text = words(fromHtml(file));
      expect(published.length).toBeGreaterThan(10);
      let from = 0;
      const missing = published.filter((block) => {
        const at = text.indexOf(block, from);
        if (at >= 0) from = at + block.length;
        return at < 0;
      });
      expect(missing).toEqual([]);
    },
  );

  test.for(articles.map(({ path }) => path))('of %s stands whole in the field', (path) => {
    const page = readFileSync(join(dist, path, 'republish/index.html'), 'utf8');
    const file = readFileSync(join(dist, path, 'republish/article.html'), 'utf8');
    const field = /<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(page)?.[1] ?? '';
    const inField = words(fromHtml(words(fromHtml(field))));
    expect(inField.trim()).toBe(
      words(fromHtml(/<article[\s\S]*<\/article>/.exec(file)?.[0] ?? '')).trim(),
    );
  });
});
