import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { feedAddress, feedForms, type FeedForm } from '../../story/addresses.ts';
import type { Story } from '../../story/types.ts';
import { emptyStory, hardStory, hardText, site } from '../hard-story-fixture.ts';
import { xmlFault } from '../well-formed-fixture.ts';
import { feeds } from './exporter.ts';
import { standingFeeds, topicFeeds } from './feeds.ts';
import { jsonFeedSchema } from './json-feed-schema-fixture.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const isJsonFeed = ajv.compile(jsonFeedSchema);

interface JsonFeed {
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly date_published: string;
    readonly date_modified?: string;
    readonly content_html: string;
  }[];
}

async function read(story: Story, name: string, form: FeedForm): Promise<string> {
  const file = feeds({ story, site }).find(({ path }) => path === feedAddress(name, form));
  if (!file) throw new Error(`there is no feed ${name}`);
  return String(await file.body());
}

// What the schema has passed.
const readJson = async (story: Story, name: string) =>
  JSON.parse(await read(story, name, 'json')) as JsonFeed;

const names = (story: Story) => [
  ...Object.values(standingFeeds).map(({ name }) => name),
  ...topicFeeds(story).map(({ name }) => name),
];
const [full, empty] = [hardStory(), emptyStory()];
const withoutControls = (text: string) => text.replace(/[\u0000\u0007]/g, '');

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => name === 'entry' || name === 'item',
});

interface Element {
  readonly 'content:encoded'?: string;
  readonly content?: { readonly '#text': string };
  readonly 'atom:updated'?: string;
  readonly guid?: { readonly '#text': string };
}

async function elements(story: Story, name: string, form: 'rss' | 'atom') {
  // The parser's result is untyped.
  const xml = parser.parse(await read(story, name, form)) as {
    rss?: { channel: Record<string, unknown> & { item?: Element[] } };
    feed?: Record<string, unknown> & { entry?: Element[] };
  };
  return { ...xml, items: xml.rss?.channel.item ?? xml.feed?.entry ?? [] };
}

/** HTML as XML gives it; the reader of feeds would read its entities a second time. */
const contents = async (story: Story, name: string, form: 'rss' | 'atom') =>
  (await elements(story, name, form)).items.map(
    (item) => item['content:encoded'] ?? item.content?.['#text'],
  );

describe.each(names(full))('the feed %s', (name) => {
  test('holds the same items in each form, as others read them', async () => {
    const { items } = await readJson(full, name);
    expect(items.length).toBeGreaterThan(0);
    for (const form of ['rss', 'atom'] as const) {
      const parsed = parseFeed(await read(full, name, form));
      expect(parsed.self).toBe(new URL(feedAddress(name, form), site).href);
      expect(parsed.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      expect(parsed.items.map(({ url }) => url)).toEqual(items.map(({ id }) => id));
      expect(parsed.items.map(({ title }) => title)).toEqual(
        items.map(({ title }) => withoutControls(title)),
      );
      expect(parsed.items.map(({ published }) => published?.toISOString())).toEqual(
        items.map(({ date_published }) => date_published),
      );
      expect(await contents(full, name, form)).toEqual(
        items.map(({ content_html }) => withoutControls(content_html)),
      );
    }
  });

  test('is JSON Feed 1.1', async () => {
    isJsonFeed(await readJson(full, name));
    expect(isJsonFeed.errors).toBeNull();
  });

  test('links nowhere but to whole addresses', async () => {
    const { items } = await readJson(full, name);
    const links = items.flatMap(({ content_html }) => [
      ...content_html.matchAll(/(?:href|src)="([^"]*)"/g),
    ]);
    expect(links.filter(([, link = '']) => !/^https?:\/\//.test(link))).toEqual([]);
    for (const { content_html } of items)
      expect(content_html).not.toMatch(/<(?:script|style|b)\b|\s(?:class|id|style|on\w+)=/);
  });
});

describe.each(['rss', 'atom'] as const)('%s', (form) => {
  test.each([
    ['full', full],
    ['empty', empty],
  ])('is well-formed XML for a story that is %s', async (_name, story) => {
    for (const name of names(story)) {
      const xml = await read(story, name, form);
      expect(xmlFault(xml)).toBeUndefined();
      expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    }
  });
});

test('an article that was changed says so in each form', async () => {
  // The correction came a day after the update.
  const [published, changed] = ['2026-01-02T12:00:00.000Z', '2026-02-04T12:00:00.000Z'];
  const atom = parseFeed(await read(full, 'articles', 'atom'));
  const inAtom = atom.items.find(({ url }) => url?.endsWith('/articles/first/'));
  expect(inAtom?.updated?.toISOString()).toBe(changed);
  expect(inAtom?.published?.toISOString()).toBe(published);
  const json = await readJson(full, 'articles');
  expect(json.items.find(({ id }) => id.endsWith('/articles/first/'))).toMatchObject({
    date_published: published,
    date_modified: changed,
  });
  const rss = await elements(full, 'articles', 'rss');
  const inRss = rss.items.find(({ guid }) => guid?.['#text'].endsWith('/articles/first/'));
  expect(inRss?.['atom:updated']).toBe(changed);
});

test('RSS has what its specification and the Advisory Board’s profile ask for', async () => {
  for (const story of [full, empty])
    for (const name of names(story)) {
      const xml = await read(story, name, 'rss');
      const { rss } = await elements(story, name, 'rss');
      expect(rss).toMatchObject({
        '@_version': '2.0',
        '@_xmlns:atom': 'http://www.w3.org/2005/Atom',
      });
      expect(rss?.channel).toMatchObject({
        title: expect.any(String) as unknown,
        link: expect.stringMatching(/^https:/) as unknown,
        description: expect.any(String) as unknown,
        'atom:link': { '@_rel': 'self' },
      });
      // RFC 822, with a year of four digits.
      for (const [, date] of xml.matchAll(/<(?:pubDate|lastBuildDate)>([^<]*)</g))
        expect(date).toMatch(
          /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/,
        );
      const guids = [...xml.matchAll(/<guid isPermaLink="true">([^<]+)</g)].map(([, id]) => id);
      expect(new Set(guids).size).toBe(xml.split('<item>').length - 1);
    }
});

test('Atom has what RFC 4287 requires of feeds and entries', async () => {
  for (const story of [full, empty])
    for (const name of names(story)) {
      const { feed, items } = await elements(story, name, 'atom');
      const common = {
        id: expect.stringMatching(/^https:/) as unknown,
        updated: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown,
      };
      expect(feed).toMatchObject({ ...common, title: expect.anything() as unknown });
      for (const item of items)
        expect(item).toMatchObject({ ...common, author: expect.anything() as unknown });
    }
});

test('a story without entries has feeds without items', async () => {
  for (const name of names(empty)) {
    const json = await readJson(empty, name);
    expect(isJsonFeed(json)).toBe(true);
    expect(json.items).toEqual([]);
    for (const form of Object.keys(feedForms))
      if (form !== 'json')
        expect(parseFeed(await read(empty, name, form as FeedForm)).items).toEqual([]);
  }
});

test('the timeline comes by the day on which events were entered, or else happened', async () => {
  const { items } = await readJson(full, 'timeline');
  expect(items.map(({ id }) => new URL(id).pathname)).toEqual([
    '/events/interval/',
    '/events/month/',
    '/events/same-day/',
    '/events/disputed/',
    '/events/year/',
  ]);
  expect(items[0]?.date_published).toBe('2026-03-05T12:00:00.000Z');
  expect(items.find(({ id }) => id.includes('same-day'))?.date_modified).toMatch(/^2026-04-01/);
});

test('an article stands in its feed whole', async () => {
  const { items } = await readJson(full, 'articles');
  const html = items.find(({ id }) => id.endsWith('/first/'))?.content_html ?? '';
  for (const part of [
    '<h2>Key points</h2>',
    '<a href="https://file.example/timeline/">the timeline</a>',
    '<sup><a href="https://file.example/articles/first/#source-1">1</a></sup>',
    'So it is, and so it stays.',
    '<th scope="row">House</th>\n<td>419</td>',
    '<h2>The other reading</h2>',
    '<h2>What is not known</h2>',
    '<h2>Sources</h2>',
    'It said 419. It is 398.',
  ])
    expect(html).toContain(part);
  expect(items.find(({ id }) => id.endsWith('/second/'))?.title).toBe(hardText);
});

test('articles are whole while there is room, then told by their key points', async () => {
  const [article] = full.articles;
  if (!article) throw new Error('the story has no article');
  const longer = (day: number) => ({
    ...article,
    id: `a${String(day)}`,
    href: `/articles/a${String(day)}/`,
    published: `2026-01-1${String(day)}`,
    keyPoints: ['One point.'],
    body: `${'word '.repeat(20_000)}\n`,
  });
  const story = { ...full, articles: [longer(1), longer(2), longer(3), longer(4), longer(5)] };
  const { items } = await readJson(story, 'articles');
  expect(items.map(({ content_html: html }) => html.length > 100_000)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(items.at(-1)?.content_html).toContain('<li>One point.</li>');
  expect(items.at(-1)?.content_html).toContain('/articles/a1/">The whole article');
});
