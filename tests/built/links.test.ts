import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLock } from '../../src/check/permalinks/lock.ts';
import { indexFolder, machineFiles } from '../../src/story/addresses.ts';
import { builtPages, dist, framePages } from './pages.ts';
import { readSite } from './references.ts';

const { files, ids, references } = readSite();

/** Whether there is a page or file, and on a page the place that is named. */
const isThere = (path: string, fragment: string) =>
  files.has(path) && (fragment === '' || ids.get(path)?.has(fragment) === true);

/** The addresses, with a fragment or without, that lead nowhere in the built site. */
const leadingNowhere = (addresses: readonly string[]) =>
  addresses.filter((address) => {
    const [path = '', fragment = ''] = address.split('#');
    return !isThere(path, fragment);
  });

/** The pages that a reader comes to from the front page by links alone. */
function followed(): ReadonlySet<string> {
  const links = Map.groupBy(
    references.filter(({ by }) => by === 'link'),
    ({ from }) => from,
  );
  const reached = new Set(['/']);
  // A set that grows while it is gone through is gone through to its end.
  for (const page of reached) for (const { to } of links.get(page) ?? []) reached.add(to);
  return reached;
}

/** Whether a fragment is part of a name: what a page says of itself as data has no place on it. */
const isName = (from: string, by: string) => by === 'text' && ids.has(from);

describe('links of the site', () => {
  test('lead somewhere, in pages and in what is made for machines', () => {
    for (const by of ['link', 'head', 'text'])
      expect(references.filter((each) => each.by === by).length).toBeGreaterThan(ids.size);
    const broken = references
      .filter(({ from, to, fragment, by }) => !isThere(to, isName(from, by) ? '' : fragment))
      .map(({ from, to, fragment }) => `${from} → ${to}${fragment && '#'}${fragment}`);
    expect([...new Set(broken)]).toEqual([]);
  });

  test('lead a reader from the front page to every page', () => {
    const reached = followed();
    const pages = builtPages().map(({ path }) => path);
    // The error page answers where nothing is.
    expect(pages.filter((path) => path !== '/404.html' && !reached.has(path))).toEqual([]);
  });

  test('name every frame where a reader or a program takes the code for it', () => {
    const frames = new Set(framePages().map(({ path }) => path));
    const named = new Set(references.filter(({ from }) => !frames.has(from)).map(({ to }) => to));
    expect([...frames].filter((path) => !named.has(path))).toEqual([]);
  });

  test('name every file but those that are asked for by their name', () => {
    const named = new Set(references.filter(({ from, to }) => from !== to).map(({ to }) => to));
    const byName = new Set<string>(['/404.html', '/_headers', '/_redirects']);
    for (const file of Object.values(machineFiles)) byName.add(file);
    // The search loads its index; programs find answers and pictures by the address of a page.
    const folders = [indexFolder, '/oembed/', '/cards/'];
    const left = [...files].filter(
      (file) =>
        !ids.has(file) &&
        !named.has(file) &&
        !byName.has(file) &&
        !folders.some((folder) => file.startsWith(folder)),
    );
    expect(left).toEqual([]);
  });
});

describe('addresses that keep', () => {
  test('an address without a page or a place in it is found', () => {
    expect(leadingNowhere(['/', '/glossary/#term-no-such-term', '/no-such-page/'])).toEqual([
      '/glossary/#term-no-such-term',
      '/no-such-page/',
    ]);
  });

  test('each in the lock has a page, or a place on one', () => {
    const addresses = readLock('content')?.addresses.map(({ text }) => text) ?? [];
    expect(addresses.length).toBeGreaterThan(1000);
    expect(leadingNowhere(addresses)).toEqual([]);
  });

  test('each redirect leads from a page that says so to one that stays', () => {
    const rules = readFileSync(join(dist, '_redirects'), 'utf8').split('\n').filter(Boolean);
    const read = rules.map((rule) => rule.split(' '));
    expect(read.filter(([, , status, ...more]) => status !== '301' || more.length > 0)).toEqual([]);
    expect(leadingNowhere(read.map(([from = '']) => from))).toEqual([]);
    const stays = new Set(builtPages().map(({ path }) => path));
    expect(read.filter(([, to = '']) => !stays.has(to))).toEqual([]);
  });
});

describe('an event or a quotation among others', () => {
  /** Its place on the page, and where it leads. */
  const shown = (pattern: RegExp) =>
    builtPages().flatMap(({ path, html }) =>
      [...html.matchAll(pattern)].map(([, id = '', href = '']) => ({ path, id, href })),
    );

  test('has an id there, and its title leads to the page of its own', () => {
    const events = shown(/<li id="([^"]*)" class="event [^"]*">.*?<h3>\s*<a href="([^"]*)"/gs);
    const all = builtPages().reduce(
      (sum, { html }) => sum + html.split('class="event ').length - 1,
      0,
    );
    expect(events.length).toBe(all);
    expect(events.filter(({ id, href }) => href !== `/events/${id}/`)).toEqual([]);
  });

  test('of quotations, its date does', () => {
    const quotes = shown(/<figure[^>]* id="quote-([^"]*)".*?<a [^>]*href="(\/quotes\/[^"]*)"/gs);
    // On the page of a quotation the first one is the page's own.
    const all = builtPages().reduce(
      (sum, { html, type }) => sum + html.split('<blockquote').length - (type === 'quote' ? 2 : 1),
      0,
    );
    expect(all).toBeGreaterThan(0);
    expect(quotes.length).toBe(all);
    expect(quotes.filter(({ id, href }) => href !== `/quotes/${id}/`)).toEqual([]);
  });
});
