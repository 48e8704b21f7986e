import { parse } from 'csv-parse/sync';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../story/types.ts';
import { buildStory } from '../../story/build.ts';
import { entriesWith, entry } from '../../story/entries-fixture.ts';
import { csv } from './csv.ts';
import { data } from './exporter.ts';
import { schemaFaults } from './schema-faults-fixture.ts';

const site = new URL('https://example.org');

async function filesOf(...entries: readonly Entry[]) {
  const story = buildStory(entriesWith(...entries), { drafts: false });
  const bodies = new Map<string, string>();
  for (const { path, body } of data({ story, site })) bodies.set(path, String(await body()));
  const json = (path: string): unknown => JSON.parse(bodies.get(path) ?? '');
  return { bodies, json };
}
const awkward = [
  'x'.repeat(300),
  'word '.repeat(400).trim(),
  'قال الوزير: “لا” 日本語 👩‍🚀',
  '</script><script>alert(1)</script> ]]> & "q" \'a\'',
  '=HYPERLINK("https://evil.example")',
  '-1, as he said',
  '+1\n@two\r\nthree, “four”',
  'zero \u0000 bell \u0007 escape \u001b',
  'a lone half \ud83d of a sign',
  'İğdır ı Ş 100% $10_000 #1 {a} ~ ^ \\',
];

describe.each(awkward)('text such as %j', (text) => {
  const entries = [
    entry('timeline', 'it-happens', { title: text, places: [text] }, text),
    entry('quotes', 'said', { text, original: text, language: 'tr', event: 'it-happens' }, text),
    entry('sources', 'tass', {
      title: text,
      author: text,
      note: text,
      url: 'https://a.b/c_d?e=%20',
    }),
    entry('people', 'minister', { name: text, offices: [{ title: text, from: '2019' }] }, text),
    entry('glossary', 'term', { term: text, definition: text }),
    entry('figures', 'votes', { title: text, rows: [[text, -5]] }),
    entry('positions', 'asked', {
      question: text,
      sides: [{ side: 'turkey', position: text, quotes: ['said'] }, { side: 'us' }],
      established: [text],
    }),
    entry('exchanges', 'words', { title: text, quotes: [{ id: 'said', note: text }] }),
  ];

  test('leaves every file what its schema says', async () => {
    expect(schemaFaults((await filesOf(...entries)).bodies)).toEqual([]);
  });

  test('is the same words in JSON and, but for controls and formulas, in tables', async () => {
    const { bodies, json } = await filesOf(...entries);
    // The schema is tested above.
    const { items } = json('/data/quotes.json') as { items: { text: string }[] };
    expect(items.map((item) => item.text)).toEqual([text]);
    const [row] = parse<{ text: string }>(bodies.get('/data/quotes.csv') ?? '', {
      bom: true,
      columns: true,
    });
    const plain = text.replace(/[\u0000\u0007\u001b\r]/g, '').toWellFormed();
    expect(row?.text).toBe(/^[-=+@]/.test(plain) ? `'${plain}` : plain);
    const [, cells] = parse(bodies.get('/data/figures/votes.csv') ?? '', { bom: true });
    expect(cells?.[1]).toBe('-5');
  });

  test('is no markup in TimelineJS', async () => {
    const { json } = await filesOf(...entries);
    const { events } = json('/data/timelinejs.json') as {
      events: { text: { headline: string; text: string } }[];
    };
    const headline = fromHtml(events[0]?.text.headline ?? '', { fragment: true });
    expect(headline.children.map(({ type }) => type)).toEqual(['text']);
    // HTML reads a line break of any kind as one, and no zero.
    const read = (value: string) => value.replace(/\r\n?/g, '\n').replace(/[\u0000\ufffd]/g, '');
    expect(read(toString(headline))).toBe(read(text));
    expect(events[0]?.text.text).not.toContain('<script');
  });
});

test('an empty story has every list, empty', async () => {
  const files = await filesOf();
  expect(schemaFaults(files.bodies)).toEqual([]);
  expect(files.json('/data/timeline.json')).toMatchObject({ asOf: null, items: [] });
  expect(files.json('/data/timelinejs.json')).toMatchObject({ events: [] });
  expect(parse(files.bodies.get('/data/timeline.csv') ?? '', { bom: true })).toHaveLength(1);
});

test.each([
  ['2019', '2019-01-01', '2019-12-31', { year: 2019 }, undefined, '2019'],
  ['2017-04~', '2017-04-01', '2017-04-30', { year: 2017, month: 4 }, undefined, 'about April 2017'],
  [
    '2019-07-12/2019-09',
    '2019-07-12',
    '2019-09-30',
    { year: 2019, month: 7, day: 12 },
    { year: 2019, month: 9 },
    '12\u00a0July – September 2019',
  ],
])('an event dated %s', async (written, earliest, latest, start, end, words) => {
  const { json } = await filesOf(entry('timeline', 'it-happens', { date: written }));
  expect(json('/data/timeline.json')).toMatchObject({
    items: [{ date: { edtf: written, earliest, latest } }],
  });
  const { events } = json('/data/timelinejs.json') as { events: Record<string, unknown>[] };
  expect(events[0]).toMatchObject({ start_date: start, display_date: words });
  expect(events[0]?.['end_date']).toEqual(end);
});

test('two events of one day stand in the order of the story', async () => {
  const { json } = await filesOf(
    entry('timeline', 'a-reply', { after: 'the-deed' }),
    entry('timeline', 'the-deed'),
  );
  expect(json('/data/timeline.json')).toMatchObject({
    items: [{ id: 'the-deed' }, { id: 'a-reply' }],
  });
});

test('dates of sources in CSL-JSON keep what is known and no more', async () => {
  const dated = (id: string, published?: string) =>
    entry('sources', id, { publisher: id, ...(published === undefined ? {} : { published }) });
  const { json } = await filesOf(
    dated('a', '2019-07'),
    dated('b', '2019~'),
    dated('c', '2018/2019-02-01'),
    dated('tass'),
  );
  expect(
    (json('/data/sources.json') as { issued?: unknown }[]).map(({ issued }) => issued),
  ).toEqual([
    { 'date-parts': [[2019, 7]] },
    { 'date-parts': [[2019]], circa: true },
    { 'date-parts': [[2018], [2019, 2, 1]] },
    undefined,
  ]);
});

test('names in a byline are told apart and stay whole', async () => {
  const author = 'Cory Welt, Fred W. Baker III, John Doe, Jr. and Diego Lopes da Silva';
  const { json } = await filesOf(entry('sources', 'tass', { author }));
  expect(json('/data/sources.json')).toMatchObject([
    {
      author: [
        { literal: 'Cory Welt' },
        { literal: 'Fred W. Baker III' },
        { literal: 'John Doe, Jr.' },
        { literal: 'Diego Lopes da Silva' },
      ],
    },
  ]);
});

test('a table ends its lines as RFC 4180 says, and begins with a byte order mark', () => {
  const table = csv(
    ['a', 'b'],
    [
      ['x', null],
      ['“Erdoğan”, he', 1.5],
    ],
  );
  expect(table).toBe('\ufeffa,b\r\nx,\r\n"“Erdoğan”, he",1.5\r\n');
});
