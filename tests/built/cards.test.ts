import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import openGraphScraper from 'open-graph-scraper';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtPages, dist, views } from './pages.ts';

type Read = Awaited<ReturnType<typeof openGraphScraper>>['result'];
interface Shared {
  readonly path: string;
  /** Whether it shows what stands on another page. */
  readonly view: boolean;
  readonly tags: Read;
  readonly canonical: string | undefined;
  /** The picture, as another site's reader finds it, and its file in the built site. */
  readonly image: { readonly url: URL; readonly file: string; readonly alt: string | undefined };
}

let pages: readonly Shared[] = [];
beforeAll(async () => {
  const addressed = builtPages().filter(({ path }) => path !== '/404.html');
  pages = await Promise.all(
    addressed.map(async ({ path, type, html }) => {
      // The head is all that a network reads.
      const head = html.slice(0, html.indexOf('</head>'));
      const { result } = await openGraphScraper({ html: `${head}</head><body></body></html>` });
      const [picture] = result.ogImage ?? [];
      const url = new URL(picture?.url ?? 'missing:');
      return {
        path,
        view: views.has(type),
        tags: result,
        canonical: /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1],
        image: { url, file: join(dist, url.pathname), alt: picture?.alt },
      };
    }),
  );
}, 300_000);

/** Whether a page shows what another one tells, so that the other is the canonical one. */
const isView = (path: string) => /^\/as-of\/\d|\/(evidence|republish)\/$/.test(path);

/** Pages that fail a rule, by address, so that a failure names them. */
const against = (rule: (page: Shared) => boolean) =>
  pages.filter((page) => !rule(page)).map(({ path }) => path);

describe('every page, passed on as a link,', () => {
  test('has a title, a description, a kind and the name of the site', () => {
    expect(pages.length).toBeGreaterThan(0);
    expect(
      against(
        ({ tags }) =>
          [tags.ogTitle, tags.ogDescription, tags.ogSiteName].every(
            (text) => text !== undefined && text !== '',
          ) &&
          tags.ogLocale === 'en_GB' &&
          ['article', 'profile', 'website'].includes(tags.ogType ?? ''),
      ),
    ).toEqual([]);
  });

  test('says its own address, also where search engines should know another view of it', () => {
    expect(
      against(
        ({ path, tags, canonical }) =>
          tags.ogUrl === new URL(path, canonical).href &&
          (canonical === tags.ogUrl || isView(path)),
      ),
    ).toEqual([]);
  });

  test('has a large card with its size and what it shows, told alike to every network', () => {
    expect(
      against(({ tags, image }) => {
        const [picture] = tags.ogImage ?? [];
        const [twitter] = tags.twitterImage ?? [];
        return (
          tags.ogImage?.length === 1 &&
          String(picture?.width) === '1200' &&
          String(picture?.height) === '630' &&
          picture?.type === 'image/png' &&
          tags.twitterCard === 'summary_large_image' &&
          (image.alt?.length ?? 0) >= 10 &&
          (image.alt?.length ?? 0) <= 420 &&
          (twitter?.alt ?? image.alt) === image.alt
        );
      }),
    ).toEqual([]);
  });

  test('has a picture that is there, of that size, and light', () => {
    const sizes = new Map<string, string>();
    const sizeOf = (file: string) => {
      const known = sizes.get(file) ?? pngSize(file);
      sizes.set(file, known);
      return known;
    };
    expect(
      against(
        ({ image }) => sizeOf(image.file) === '1200×630' && statSync(image.file).size < 300_000,
      ),
    ).toEqual([]);
  });

  test('names the version of its picture', () => {
    expect(against(({ image }) => /^\?v=[0-9a-f]{8}$/.test(image.url.search))).toEqual([]);
  });
});

test('articles say when they were published, and on what', () => {
  const articles = pages.filter(({ path }) => /^\/articles\/[^/]+\/$/.test(path));
  expect(articles.length).toBeGreaterThan(0);
  expect(
    articles
      .filter(
        ({ tags }) =>
          !/^\d{4}-\d\d-\d\d$/.test(tags.articlePublishedTime ?? '') ||
          tags.articleSection === undefined ||
          tags.articleTag === undefined,
      )
      .map(({ path }) => path),
  ).toEqual([]);
});

test('a section’s card is called what its page is called', () => {
  const lists = pages.filter(
    ({ path, image }) =>
      /^\/(?:[a-z]+|(?:timeline|quotes)\/by-[^/]+\/[^/]+)\/$/.test(path) &&
      image.url.pathname === `/cards${path.slice(0, -1)}.png`,
  );
  expect(lists.length).toBeGreaterThan(20);
  expect(
    lists
      .filter(({ tags, image }) => !image.alt?.startsWith(`${tags.ogTitle ?? '?'}: `))
      .map(({ path }) => path),
  ).toEqual([]);
});

test('an error page is nothing to pass on', () => {
  const lost = builtPages().find(({ path }) => path === '/404.html');
  expect(lost?.html).not.toMatch(/property="og:|rel="canonical"/);
});

/** Width and height from the header of a PNG (PNG, third edition, 11.2.1); "none" if it is none. */
function pngSize(file: string): string {
  const header = readFileSync(file).subarray(0, 24);
  if (header.toString('latin1', 1, 4) !== 'PNG') return 'none';
  return `${header.readUInt32BE(16)}×${header.readUInt32BE(20)}`;
}
