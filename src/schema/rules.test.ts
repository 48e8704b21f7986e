import { expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { article } from './article.ts';
import { day } from './date.ts';
import { event, eventInPlace } from './event.ts';
import { figure } from './figure.ts';
import { id, text } from './id.ts';
import { page } from './page.ts';
import { quote, quoteInPlace } from './quote.ts';
import { source } from './source.ts';

/** The faults that a schema finds, as `path: message`. */
const faults = (schema: z.ZodType, data: unknown): readonly string[] =>
  (schema.safeParse(data).error?.issues ?? []).map(
    ({ path, message }) => `${path.map(String).join('.')}: ${message}`,
  );

const anEvent = {
  title: 'The first parts land',
  date: '2019-07-12',
  kind: 'delivery',
  actors: ['turkey'],
  significance: 3,
  confidence: 'confirmed',
  sources: ['tass'],
};
const aQuote = {
  text: 'It is a done deal.',
  speaker: 'minister',
  date: '2019-07-12',
  venue: 'Ankara',
  sources: ['tass'],
};
const anArticle = {
  headline: 'A headline',
  standfirst: 'A standfirst.',
  kind: 'analysis',
  published: '2026-01-01',
  authors: ['desk'],
  topics: ['s-400'],
  keyPoints: ['One.', 'Two.', 'Three.'],
  period: '2019',
  otherReading: 'Another reading.',
  notKnown: ['The price.'],
};

test.each([
  ['a-1', true],
  ['2019', true],
  ['A', false],
  ['a--b', false],
  ['-a', false],
  ['a-', false],
  ['ü', false],
  ['', false],
])('%j as an id', (written, valid) => {
  expect(id.safeParse(written).success).toBe(valid);
});

test('text says something and is trimmed', () => {
  expect(text.parse('  words ')).toBe('words');
  expect(faults(text, ' \n ')).toEqual([': is empty']);
});

test('a day is neither a month nor a stretch', () => {
  expect(faults(day, '2020-12-14')).toEqual([]);
  for (const written of ['2020-12', '2020', '2020-12-14/2020-12-15'])
    expect(faults(day, written)[0]).toContain('needs the exact day');
});

test.each([
  ['event', event, {}],
  ['event written in place', eventInPlace, { id: 'e', account: 'It landed.' }],
])('a disputed %s needs two positions', (_, schema, more) => {
  const disputed = { ...anEvent, ...more, confidence: 'disputed' };
  const position = { claim: 'It did not.', sources: ['tass'] };
  const expected = [
    'positions: a disputed event needs at least two positions, each with its sources',
  ];
  expect(faults(schema, { ...anEvent, ...more })).toEqual([]);
  expect(faults(schema, disputed)).toEqual(expected);
  expect(faults(schema, { ...disputed, positions: [position] })).toEqual(expected);
  expect(faults(schema, { ...disputed, positions: [position, position] })).toEqual([]);
  expect(
    faults(schema, { ...disputed, positions: [position, { claim: 'It did.', sources: [] }] }),
  ).toEqual(['positions.1.sources: needs at least one source']);
});

test.each([
  ['quotation', quote, {}],
  ['quotation written in place', quoteInPlace, { id: 'q', context: 'He was asked.' }],
])('a %s with its original words needs their language', (_, schema, more) => {
  const original = { ...aQuote, ...more, original: 'Bu iş bitti.' };
  expect(faults(schema, { ...aQuote, ...more })).toEqual([]);
  expect(faults(schema, original)).toEqual([
    'language: original words need their language, such as tr or ru',
  ]);
  expect(faults(schema, { ...original, language: 'tr' })).toEqual([]);
  expect(faults(schema, { ...original, language: 'Turkish' })).toHaveLength(1);
});

test('an event lists what it does not have as a fault', () => {
  const { title, sources, ...rest } = anEvent;
  expect(faults(event, rest)).toHaveLength(2);
  expect(faults(event, { ...rest, title, sources: [] })).toEqual([
    'sources: needs at least one source',
  ]);
  expect(faults(event, { ...rest, sources, title: 'x'.repeat(90) })).toEqual([]);
  expect(faults(event, { ...rest, sources, title: 'x'.repeat(91) })).toEqual([
    'title: is longer than 90 characters',
  ]);
});

test('an article takes an event by id, by id with a note, or written out', () => {
  const whole = { ...anEvent, id: 'e', account: 'It landed.' };
  for (const item of ['e', { id: 'e', note: 'A note.' }, whole])
    expect(faults(article, { ...anArticle, timeline: [item] })).toEqual([]);
  for (const item of [{ id: 'e' }, { ...whole, id: 'E!' }, { ...whole, note: 'A note.' }, 7])
    expect(faults(article, { ...anArticle, timeline: [item] })).not.toEqual([]);
});

test.each([
  ['two key points', { keyPoints: ['One.', 'Two.'] }, 'keyPoints: needs three to five points'],
  [
    'six key points',
    { keyPoints: ['1', '2', '3', '4', '5', '6'] },
    'keyPoints: needs three to five points',
  ],
  ['nobody who signs', { authors: [] }, 'authors: names nobody'],
  ['no gap', { notKnown: [] }, 'notKnown: needs at least one gap'],
  ['no topic', { topics: [] }, 'topics: needs at least one topic'],
  ['a long headline', { headline: 'x'.repeat(81) }, 'headline: is longer than 80 characters'],
])('an article with %s', (_, change, fault) => {
  expect(faults(article, { ...anArticle, ...change })).toEqual([fault]);
});

test('each row of a figure has a value for each column', () => {
  const columns = [
    { label: 'Year', type: 'date' },
    { label: 'Votes', type: 'number' },
  ];
  const aFigure = { title: 'Votes', unit: 'votes', columns, sources: ['tass'] };
  expect(
    faults(figure, {
      ...aFigure,
      rows: [
        ['2017', 98],
        ['2018', null],
      ],
    }),
  ).toEqual([]);
  expect(faults(figure, { ...aFigure, rows: [['2017', 98], ['2018'], ['2019', 1, 2]] })).toEqual([
    'rows.1: needs 2 values, one for each column, but has 1',
    'rows.2: needs 2 values, one for each column, but has 3',
  ]);
});

test('a source is found on the web or nowhere', () => {
  const aSource = { title: 'A law', publisher: 'Congress', kind: 'law', language: 'en' };
  expect(faults(source, aSource)).toEqual([]);
  expect(faults(source, { ...aSource, url: 'https://example.org/a' })).toEqual([]);
  for (const url of ['javascript:alert(1)', 'ftp://example.org', 'example.org', ''])
    expect(faults(source, { ...aSource, url })).toEqual([
      'url: is not a web address that starts with https:// or http://',
    ]);
});

test('a front page names what it leads with', () => {
  const aPage = { title: 'Home', standfirst: 'All of it.', updated: '2026-01-01' };
  const front = {
    lead: 'a',
    readFirst: ['a'],
    quotes: ['q'],
    landmarks: [{ event: 'e', label: 'E' }],
  };
  expect(faults(page, { ...aPage, front })).toEqual([]);
  expect(faults(page, { ...aPage, front: { ...front, quotes: [] } })).toEqual([
    'front.quotes: names nothing',
  ]);
});
