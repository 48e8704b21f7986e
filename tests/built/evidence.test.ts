import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/markdown/plain.ts';
import { citedIds } from '../../src/story/citation-syntax.ts';
import { builtPages } from './pages.ts';

const pages = builtPages().filter(({ type }) => type === 'evidence');
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};
const textOf = (html: string) =>
  words(
    html
      .replace(/<[^>]+>/g, '')
      .replace(/&(#39|\w+);/g, (whole, name: string) => entities[name] ?? whole),
  );

describe('the evidence of an article', () => {
  test('there is of every article', () => {
    const articles = builtPages().filter(({ type }) => type === 'article');
    expect(pages.map(({ path }) => path)).toEqual(articles.map(({ path }) => `${path}evidence/`));
  });

  test.each(pages)('holds every word and every source of the text: $path', ({ path, html }) => {
    const id = path.split('/')[2] ?? '';
    const file = ['md', 'mdx'].flatMap((ending) => {
      try {
        return readFileSync(resolve('content/articles', `${id}.${ending}`), 'utf8');
      } catch {
        return [];
      }
    });
    const [, , ...rest] = (file[0] ?? '').split(/^---$/m);
    const body = rest.join('---');
    const shown = textOf(html);
    const lost = plainText(body)
      .split('\n')
      .map((line) => words(line).replace(/ (?=[.,;])/g, ''))
      .filter((line) => line.length > 0 && !line.includes('|'))
      .flatMap((line) => line.split(/(?<=[.?!]) (?=[\p{Lu}“])/u))
      .filter((part) => !shown.includes(part));
    expect(lost).toEqual([]);
    expect(citedIds(body).filter((source) => !html.includes(`href="/sources/${source}/"`))).toEqual(
      [],
    );
  });
});
