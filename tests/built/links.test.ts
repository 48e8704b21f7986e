import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLock } from '../../src/check/permalinks/lock.ts';
import { serveSite, type StaticServer } from '../browser/serve.ts';
import { builtPages, dist, requireBuild } from './pages.ts';

let site: StaticServer;

beforeAll(async () => {
  requireBuild();
  site = await serveSite(dist);
});

afterAll(() => site.close());

describe('links of the site', () => {
  test('lead somewhere, and to every page', async () => {
    const { links } = await new LinkChecker().check({
      path: [`${site.origin}/`, `${site.origin}/404.html`],
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      // Addresses of other sites need the network; the canonical ones name the published site.
      linksToSkip: (link) => Promise.resolve(!link.startsWith(`${site.origin}/`)),
    });
    const broken = links
      .filter(({ state }) => state === LinkState.BROKEN)
      .map(({ url, parent, status }) => `${parent ?? ''} → ${url} (${status ?? 'no answer'})`);
    expect(broken).toEqual([]);

    const reached = new Set(
      links
        .filter(({ state }) => state === LinkState.OK)
        .map(({ url }) => decodeURI(new URL(url).pathname)),
    );
    const pages = builtPages().map(({ path }) => path);
    // A crawler that is misled by a setting finds nothing and reports no fault.
    expect(links.length).toBeGreaterThan(Math.max(pages.length, 200));
    expect(pages.filter((path) => path !== '/404.html' && !reached.has(path))).toEqual([]);
  });
});

/** The ids of a built page; undefined if there is no such page. */
function idsOf(path: string): ReadonlySet<string> | undefined {
  const file = join(dist, path, 'index.html');
  if (!existsSync(file)) return undefined;
  const html = readFileSync(file, 'utf8');
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}

/** The addresses, with a fragment or without, that lead nowhere in the built site. */
function leadingNowhere(addresses: readonly string[]): readonly string[] {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return addresses.filter((address) => {
    const [path = '', fragment] = address.split('#');
    const ids = known.has(path) ? known.get(path) : idsOf(path);
    known.set(path, ids);
    return !ids || (fragment !== undefined && !ids.has(fragment));
  });
}

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
    expect(quotes.length).toBe(all);
    expect(quotes.filter(({ id, href }) => href !== `/quotes/${id}/`)).toEqual([]);
  });
});
