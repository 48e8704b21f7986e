import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
