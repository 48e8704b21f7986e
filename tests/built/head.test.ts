import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtPages, dist, promised, views } from './pages.ts';

interface Head {
  readonly path: string;
  readonly type: string;
  readonly html: Element[];
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly canonicals: readonly string[];
  readonly robots: string;
  readonly h1: number;
  readonly fonts: readonly string[];
}

function readHead({ path, type, html }: BuiltPage): Head {
  const elements: Element[] = [];
  visit(fromHtml(html), 'element', (element) => {
    elements.push(element);
  });
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const meta = (name: string) =>
    named('meta')
      .filter(({ properties }) => properties['name'] === name)
      .map(({ properties }) => String(properties['content'] ?? ''));
  const links = (rel: string) =>
    named('link').filter(({ properties }) => String(properties['rel']) === rel);
  return {
    path,
    type,
    html: named('html'),
    // A drawing may have a title of its own.
    titles: html.match(/<title>[^<]*<\/title>(?=.*<body)/gs) ?? [],
    descriptions: meta('description'),
    canonicals: links('canonical').map(({ properties }) => String(properties['href'])),
    robots: meta('robots').join(),
    h1: named('h1').length,
    fonts: links('preload')
      .filter(({ properties }) => properties['as'] === 'font')
      .map(({ properties }) => String(properties['href'])),
  };
}

const heads = builtPages().map(readHead);

/** Pages that fail a rule, by address, so that a failure names them. */
const against = (rule: (head: Head) => boolean) =>
  heads.filter((head) => !rule(head)).map(({ path }) => path);

describe('the built site', () => {
  test('has every kind of page that it promises', () => {
    const there = new Set(builtPages().map(({ type }) => type));
    expect(promised.filter((type) => !there.has(type))).toEqual([]);
  });
});

describe('every page', () => {
  test('has one headline', () => {
    expect(against(({ h1 }) => h1 === 1)).toEqual([]);
  });

  test('is in English', () => {
    expect(
      against(({ html }) => html.length === 1 && html[0]?.properties['lang'] === 'en'),
    ).toEqual([]);
  });

  test('has a title of its own', () => {
    expect(against(({ titles }) => titles.length === 1)).toEqual([]);
    const byTitle = Map.groupBy(heads, ({ titles }) => titles[0]);
    const shared = [...byTitle].filter(([, pages]) => pages.length > 1);
    expect(shared.map(([title, pages]) => [title, ...pages.map(({ path }) => path)])).toEqual([]);
  });

  test('has a description of a sentence', () => {
    const isSentence = (text: string | undefined) => text !== undefined && text.length >= 25;
    expect(
      against(({ descriptions }) => descriptions.length === 1 && isSentence(descriptions[0])),
    ).toEqual([]);
  });

  test('names its own address as the canonical one, or a view that of what it shows', () => {
    const stays = new Set(heads.filter(({ type }) => !views.has(type)).map(({ path }) => path));
    const own = ({ path, type, canonicals }: Head) => {
      if (canonicals.length !== 1 || !URL.canParse(canonicals[0] ?? '')) return false;
      const { pathname } = new URL(canonicals[0] ?? '');
      return views.has(type) ? stays.has(pathname) : pathname === path;
    };
    // There is no address under which the error page should be found.
    expect(against((head) => head.path === '/404.html' || own(head))).toEqual([]);
  });

  test('loads fonts that are there', () => {
    expect(against(({ fonts }) => fonts.length > 0)).toEqual([]);
    expect(against(({ fonts }) => fonts.every((font) => existsSync(join(dist, font))))).toEqual([]);
  });
});
