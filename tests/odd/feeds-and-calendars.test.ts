import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { describe, expect, test } from 'vitest';
import { jsonFeedSchema } from '../../src/exports/feeds/json-feed-schema-fixture.ts';
import { xmlFault } from '../../src/exports/well-formed-fixture.ts';
import { builtStory, filesLike, textOf } from './read.ts';

const story = builtStory();
const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const isJsonFeed = ajv.compile(jsonFeedSchema);

test('every file of XML is well formed', () => {
  const files = filesLike('**/*.{xml,atom,svg}');
  expect(files.length).toBeGreaterThan(8);
  expect(files.filter((name) => xmlFault(textOf(name)) !== undefined)).toEqual([]);
});

describe('feeds', () => {
  test('hold the same items in each form', () => {
    const names = filesLike('feeds/**/*.xml').map((name) => name.slice(0, -4));
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const name of names) {
      const json: unknown = JSON.parse(textOf(`${name}.json`));
      expect(isJsonFeed(json) ? [] : isJsonFeed.errors, name).toEqual([]);
      // The schema has passed it.
      const { items } = json as { readonly items: readonly { id: string; title: string }[] };
      for (const form of ['xml', 'atom']) {
        const read = parseFeed(textOf(`${name}.${form}`)).items;
        expect(read.map(({ id, title }) => [id, plain(title)])).toEqual(
          items.map(({ id, title }) => [id, plain(title)]),
        );
      }
    }
  });

  test('of articles and corrections have one for each', () => {
    const count = (name: string) => parseFeed(textOf(`feeds/${name}.atom`)).items.length;
    expect(count('articles')).toBe(story.articles.length);
    expect(count('corrections')).toBe(
      [...story.articles, ...story.events, ...story.quotes].flatMap((each) => each.corrections)
        .length,
    );
  });
});

/** This reader takes a title for HTML, as many do, and reads “&amp;” in it once more. */
const plain = (title: string | null) => title?.replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim();

describe('calendars', () => {
  const days = story.events.map(({ id, date }) => [id, date.earliest]);

  test('hold every event on its first day, as ical.js reads them', () => {
    const read = new ICAL.Component(ICAL.parse(textOf('timeline.ics')) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    expect(read.map(({ uid, startDate }) => [uid.split('@')[0], startDate.toString()])).toEqual(
      days,
    );
    expect(read.map(({ summary }) => summary.split(' (day not known')[0])).toEqual(
      story.events.map(({ title }) => title),
    );
  });

  test('hold the same as node-ical reads them', () => {
    const read = Object.values(ical.sync.parseICS(textOf('timeline.ics'))).flatMap((each) =>
      each?.type === 'VEVENT' ? [each] : [],
    );
    const day = (date: Date) =>
      [date.getFullYear(), date.getMonth() + 1, date.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    expect(read.map(({ uid, start }) => [uid.split('@')[0], day(start)]).sort()).toEqual(
      days.toSorted(),
    );
  });

  test('of turning points hold those alone', () => {
    const turns = story.events.filter(({ significance }) => significance === 3);
    expect(textOf('timeline/turning-points.ics').match(/^BEGIN:VEVENT/gm) ?? []).toHaveLength(
      turns.length,
    );
  });
});

test('the sitemap names the page of every entry, and none of a draft', () => {
  // The parser's result is untyped.
  const { urlset } = new XMLParser({ isArray: (name) => name === 'url' }).parse(
    textOf('sitemap.xml'),
  ) as { urlset: { url: { loc: string }[] } };
  const listed = new Set(urlset.url.map(({ loc }) => new URL(loc).pathname));
  const { articles, events, quotes, people, organisations, sources, figures } = story;
  const pages = [articles, events, quotes, people, organisations, sources, figures].flat();
  expect(pages.filter(({ href }) => !listed.has(href))).toEqual([]);
  expect([...listed].filter((address) => address.endsWith('-draft/'))).toEqual([]);
});

test('an earlier address leads to the entry at once, also where it was renamed twice', () => {
  const rules = textOf('_redirects');
  for (const { from, to } of story.moved) {
    expect(rules).toContain(`${from} ${to} 301`);
    expect(textOf(`${from.slice(1)}index.html`)).toContain(to);
    expect(story.moved.some((other) => other.from === to)).toBe(false);
  }
});
