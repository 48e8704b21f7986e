import { describe, expect, test } from 'vitest';
import { entriesWith, entry } from '../../story/entries-fixture.ts';
import { buildStory } from '../../story/build.ts';
import type { Entry } from '../../story/types.ts';
import { searchRecords } from './records.ts';

const recordsOf = (...given: readonly Entry[]) =>
  searchRecords(buildStory(entriesWith(...given), { drafts: true }));
const at = (url: string, ...given: readonly Entry[]) =>
  recordsOf(...given).find((record) => record.url === url);

describe('records of an article', () => {
  const article = entry(
    'articles',
    'a',
    { headline: 'Why it happened' },
    'Before all. [@tass]\n\n## The *first* step\n\nIt began. [@tass]\n\n> ## Quoted\n\n### Details\n\nMore.\n\n## The first step\n\nAgain.',
  );

  test('stand for its beginning and for each section, at the addresses of the headings', () => {
    const urls = recordsOf(article)
      .map(({ url }) => url)
      .filter((url) => url.startsWith('/articles/'));
    expect(urls).toEqual([
      '/articles/a/',
      '/articles/a/#the-first-step',
      '/articles/a/#details',
      '/articles/a/#the-first-step-2',
      '/articles/a/#the-other-reading',
      '/articles/a/#what-is-not-known',
    ]);
  });

  test('hold the words without marks and citations', () => {
    expect(at('/articles/a/', article)?.content).toBe('A standfirst. One. Two. Three. Before all.');
    const step = at('/articles/a/#the-first-step', article);
    expect(step?.meta).toMatchObject({ title: 'The first step', of: 'Why it happened' });
    expect(step?.content).toMatch(/^It began\./);
  });

  test('are found under the years of its period', () => {
    const last = entry('timeline', 'last', { date: '2021-01-01' });
    const dated = entry('articles', 'a', { period: '2018/2020' });
    expect(at('/articles/a/', dated, last)?.filters.year).toEqual(['2018', '2019', '2020']);
    // Without an event there is no year to begin with.
    expect(at('/articles/a/', dated)?.filters.year).toBeUndefined();
  });

  test('are not made of drafts, even of a story that has them', () => {
    const draft = entry('articles', 'draft', { draft: true });
    expect(recordsOf(draft).some(({ url }) => url.startsWith('/articles/'))).toBe(false);
  });

  test('begin with a section where no words stand before it', () => {
    const urls = recordsOf(entry('articles', 'a', {}, '## At once\n\nIt began.')).map(
      ({ url }) => url,
    );
    expect(urls).toContain('/articles/a/');
    expect(urls).toContain('/articles/a/#at-once');
  });
});

describe('a record', () => {
  test('of an event has its date, its sides, its places and whether it is a turning point', () => {
    const big = entry('timeline', 'e', { significance: 3, places: ['Mürted'] }, 'It **lands**.');
    expect(at('/events/e/', big)).toEqual({
      url: '/events/e/',
      content: 'It lands.',
      meta: {
        title: 'Something happens',
        aka: 'Mürted Turkey',
        date: '12 July 2019',
      },
      kind: 'event',
      turning: true,
      filters: { side: ['turkey'], year: ['2019'] },
      day: '2019-07-12',
    });
    const small = at('/events/e/', entry('timeline', 'e', { significance: 1 }));
    expect(small?.turning).toBeUndefined();
    // Pagefind wants some word.
    expect(small?.content).toBe('Something happens');
  });

  test('of a quotation has its words in both languages', () => {
    const quote = entry('quotes', 'q', {
      text: 'It is done.',
      original: 'Bu iş bitmiştir, Akıncı’da.',
      language: 'tr',
      translation: 'ours',
    });
    const record = at('/quotes/q/', quote);
    expect(record?.content).toBe('It is done. / Bu iş bitmiştir, Akıncı’da.');
    expect(record?.meta.title).toBe('Mevlüt Çavuşoğlu');
    expect(record?.meta.aka?.split(' ')).toContain('akinci');
  });

  test('of an organisation has its other names', () => {
    const ssb = entry('organisations', 'ssb', {
      name: 'Presidency of Defense Industries',
      abbreviation: 'SSB',
      nativeName: 'Savunma Sanayii Başkanlığı',
    });
    expect(at('/organisations/ssb/', ssb)?.meta).toMatchObject({
      of: 'SSB',
      aka: 'SSB Savunma Sanayii Başkanlığı başkanliği',
    });
  });

  test('of a source is short, and says the language of its title', () => {
    expect(at('/sources/tass/')).toMatchObject({
      content: 'TASS',
      meta: { title: 'A report', of: 'TASS, wire' },
      kind: 'source',
      filters: { lang: ['ru'] },
    });
  });

  test.for([
    ['2019', ['2019']],
    ['2015-03/2018-02', ['earlier', '2017', '2018']],
    ['1999~', ['earlier']],
  ] as const)('of something dated %s is found under %j', ([date, years]) => {
    const last = entry('timeline', 'last', { date: '2026-01-01' });
    const dated = entry('timeline', 'e', { date });
    expect(at('/events/e/', dated, last)?.filters.year).toEqual(years);
  });

  test.for([
    'x'.repeat(300),
    '“]]>” </script> & <b>',
    'a\u0000b\u200bc\nd\u2028e',
    'שלום עולם 中文 🚀',
    'broken \ud800 half',
  ])('can be made of the title %j', (title) => {
    const record = at('/events/e/', entry('timeline', 'e', { title }));
    expect(record?.meta.title).not.toMatch(/[\p{Cc}\p{Cs}\u200b\u2028]/u);
    expect(record?.meta.title.length).toBeGreaterThan(5);
  });

  test('is there for everything, and each has its own address', () => {
    const urls = recordsOf(entry('articles', 'a')).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });
});

test('a story of nothing has no records', () => {
  const story = buildStory(entriesWith(), { drafts: false });
  const empty = {
    ...story,
    articles: [],
    people: [],
    organisations: [],
    sources: [],
  };
  expect(searchRecords(empty)).toEqual([]);
});
