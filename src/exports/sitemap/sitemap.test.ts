import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { storyPages } from '../../story/pages.ts';
import type { Story } from '../../story/types.ts';
import { emptyStory, hardStory, hardText, site } from '../hard-story-fixture.ts';
import { xmlFault } from '../well-formed-fixture.ts';
import { sitemapsAt } from './exporter.ts';

interface Listed {
  readonly loc: string;
  readonly lastmod?: string;
  readonly 'news:news'?: Readonly<Record<string, unknown>>;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => name === 'url' || name === 'sitemap',
});

const filesOf = (story: Story, day: string, otherPages: readonly string[] = []) =>
  sitemapsAt(() => new Date(`${day}T08:00:00Z`))({ story, site, otherPages });

async function read(files: ReturnType<typeof filesOf>, path: string): Promise<readonly Listed[]> {
  const xml = String(await files.find((file) => file.path === path)?.body());
  expect(xmlFault(xml)).toBeUndefined();
  // The parser's result is untyped.
  const parsed = parser.parse(xml) as {
    urlset?: { '@_xmlns': string; url: Listed[] };
    sitemapindex?: { '@_xmlns': string; sitemap: Listed[] };
  };
  const root = parsed.urlset ?? parsed.sitemapindex;
  expect(root?.['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  return parsed.urlset?.url ?? parsed.sitemapindex?.sitemap ?? [];
}

describe('the sitemap', () => {
  test('lists the pages of the story and others, each once', async () => {
    const story = hardStory();
    const pages = await read(filesOf(story, '2026-05-01', ['/handbook/event/']), '/sitemap.xml');
    expect(pages.map(({ loc }) => new URL(loc).pathname)).toEqual([
      ...storyPages(story).map(({ href }) => href),
      '/handbook/event/',
    ]);
    expect(new Set(pages.map(({ loc }) => loc)).size).toBe(pages.length);
  });

  test('gives the day of the last change where it is known, and never that of the build', async () => {
    const pages = await read(filesOf(hardStory(), '2031-01-01'), '/sitemap.xml');
    const changed = (path: string) => pages.find(({ loc }) => loc.endsWith(path))?.lastmod;
    expect(changed('/articles/first/')).toBe('2026-02-04');
    expect(changed('/events/interval/')).toBe('2026-03-05');
    expect(changed('/events/same-day/')).toBe('2026-04-01');
    expect(changed('/timeline/by-kind/delivery/')).toBe('2026-04-01');
    expect(changed('/events/year/')).toBeUndefined();
    expect(changed('/handbook/')).toBeUndefined();
  });

  test('has its standing pages even without a story', async () => {
    const pages = await read(filesOf(emptyStory(), '2026-05-01'), '/sitemap.xml');
    expect(pages.map(({ loc }) => loc)).toContain('https://file.example/timeline/');
  });
});

describe('the news sitemap', () => {
  test.each([
    ['2026-02-28', []],
    ['2026-03-01', ['/articles/second/']],
    ['2026-03-03', ['/articles/second/']],
    ['2026-03-04', []],
  ])('of a site that is built on %s has %j', async (day, expected) => {
    const files = filesOf(hardStory(), day);
    const index = await read(files, '/sitemap-index.xml');
    const named = index.some(({ loc }) => loc === 'https://file.example/sitemap-news.xml');
    expect(named).toBe(expected.length > 0);
    expect(files.some(({ path }) => path === '/sitemap-news.xml')).toBe(named);
    if (!named) return;
    const news = await read(files, '/sitemap-news.xml');
    expect(news.map(({ loc }) => new URL(loc).pathname)).toEqual(expected);
    expect(news[0]?.['news:news']).toEqual({
      'news:publication': { 'news:name': 'The 231 File', 'news:language': 'en' },
      'news:publication_date': '2026-03-01',
      'news:title': hardText.replace(/[\u0000\u0007]/g, ''),
    });
  });
});
