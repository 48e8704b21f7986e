import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { currentContent } from '../../check/current.ts';
import { readDate } from '../../schema/edtf.ts';
import { buildStory } from '../../story/build.ts';
import { testQuote, testSource, testStory } from '../../markdown/story-fixture.ts';
import { citations } from './exporter.ts';
import { biblatex, bibtex } from './bibtex.ts';
import { cslJson, ris } from './formats.ts';
import type { CslItem } from './item.ts';
import { actorItem, articleItem, eventItem, figureItem, quoteItem } from './own-items.ts';
import { sourceItem } from './source-item.ts';
import { processed } from './style-fixture.ts';
import { citationWords } from './words.ts';

const site = new URL('https://file.example');
const context = { story: testStory([]), site };

const dateOf = (written: string) => {
  const reading = readDate(written);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.date;
};

/** What a reader of BibTeX makes of one entry. */
const readBack = (item: CslItem) => new Cite(bibtex([item]), { generateGraph: false }).data[0];

/** The citation of every entry of the story. */
function allItems(): CslItem[] {
  const story = buildStory(currentContent('content').entries, { drafts: false });
  const whole = { story, site };
  return [
    ...story.articles.map((entry) => articleItem(entry, whole)),
    ...story.events.map((entry) => eventItem(entry, whole)),
    ...story.quotes.map((entry) => quoteItem(entry, whole)),
    ...story.figures.map((entry) => figureItem(entry, whole)),
    ...[...story.people, ...story.organisations].map((entry) => actorItem(entry, whole)),
    ...story.sources.map(sourceItem),
  ];
}

/** Every kind of awkward text. */
const awkward = [
  'İsmail Demir’in “ığüşöç” sözleri',
  'День рождения отмечает гендиректор',
  'الخارجية التركية',
  '中国外交部 🚀',
  'A & B, 50% of $2.5bn, #1_x, {y}, ~z^2 \\ end',
  ']]> </script> <!-- -->',
  'a'.repeat(2000),
];

describe('BibTeX', () => {
  test.for(awkward)('%s comes back whole', (title) => {
    const item = sourceItem(testSource('a-b', { title, author: 'Çağrı Erhan' }));
    const back = readBack(item);
    expect(back?.['title']).toBe(title);
    expect(back?.['author']).toEqual([{ family: 'Çağrı Erhan' }]);
    expect(back?.['id']).toBe('a-b');
  });

  test('keeps an institution in one, and parts the names of a person', () => {
    expect(bibtex([eventItem(first(context.story.events), context)])).toContain(
      'author = {{The 231 File}}',
    );
    const speaker = {
      ...first(context.story.organisations),
      type: 'person' as const,
      name: 'Recep Tayyip Erdoğan',
      sortName: 'Erdoğan, Recep Tayyip',
      offices: [],
    };
    const said = testQuote('said', { speaker });
    expect(bibtex([quoteItem(said, context)])).toContain('author = {Erdoğan, Recep Tayyip}');
  });

  test('of every entry of the story comes back with its title, address and key', () => {
    const items = allItems();
    expect(items.length).toBeGreaterThan(100);
    const lost = items.filter((item) => {
      const back = readBack(item);
      // The reader escapes addresses once more; what is written is what counts.
      const address = item.URL === undefined || bibtex([item]).includes(`url = {${item.URL}},`);
      return back?.['title'] !== item.title || !address || back['id'] !== item.id;
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  }, 60_000);
});

const first = <T>(items: readonly T[]): T => {
  const [item] = items;
  if (!item) throw new Error('The fixture has none.');
  return item;
};

describe('BibLaTeX', () => {
  test.for(awkward)('%s comes back whole', (title) => {
    const item = sourceItem(testSource('a-b', { title }));
    const [back] = new Cite(biblatex([item]), { generateGraph: false }).data;
    expect(back?.['title']).toBe(title);
  });

  test('has the day, and of a web page who published it', () => {
    const written = biblatex([sourceItem(testSource('a', { publisher: 'Congress & Co.' }))]);
    expect(written).toContain('date = {2020-12-14}');
    expect(written).toContain('organization = {Congress \\& Co.}');
    expect(written).not.toContain('booktitle');
  });
});

test('the names in an author line are parted, and “Jr” stays with its name', () => {
  const { author } = sourceItem(
    testSource('a', { author: 'A. Bell, Jr, C. Dow, and Çağrı Erhan' }),
  );
  expect(author?.map((name) => 'literal' in name && name.literal)).toEqual([
    'A. Bell, Jr',
    'C. Dow',
    'Çağrı Erhan',
  ]);
});

describe('RIS', () => {
  const url = `https://file.example/${'long-'.repeat(40)}`;

  test('a newspaper has its author and its day, and an address is not broken', () => {
    const item = sourceItem(
      testSource('hdn', {
        kind: 'newspaper',
        title: 'Anlaşma tamam',
        publisher: 'Hürriyet',
        author: 'Çağrı Erhan and Ragıp Soylu',
        url,
      }),
    );
    const lines = ris([item]).split('\r\n');
    expect(lines).toContain('TY  - NEWS');
    expect(lines.filter((line) => line.startsWith('AU'))).toEqual([
      'AU  - Çağrı Erhan',
      'AU  - Ragıp Soylu',
    ]);
    expect(lines).toContain('DA  - 2020/12/14/');
    expect(lines).toContain('T2  - Hürriyet');
    expect(lines).toContain(`UR  - ${url}`);
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  });

  test.for(awkward)('%s stays in one line', (title) => {
    const lines = ris([sourceItem(testSource('a', { title }))]).split('\r\n');
    expect(lines).toContain(`TI  - ${title}`);
  });
});

describe('in words', () => {
  test('an event says its day and how far the record reaches', () => {
    expect(citationWords(eventItem(first(context.story.events), context))).toBe(
      'The 231 File, “The first parts land at Mürted”, event of 12 July 2019, record to 3 July 2026, https://file.example/events/first-delivery/',
    );
  });

  test('a quotation names its speaker, its place and its source', () => {
    const said = testQuote('done-deal', {
      sources: [testSource('tass', { title: 'S-400', publisher: 'TASS' })],
      translation: 'TASS',
    });
    expect(citationWords(quoteItem(said, context))).toBe(
      'Turkey, “It is a done deal.”, written statement, 12 July 2019, The 231 File, quoted from TASS, “S-400”, 14 December 2020; translation: TASS; record to 3 July 2026, https://file.example/quotes/done-deal/',
    );
  });

  test.for([
    ['2017', '2017'],
    ['2019-07', 'July 2019'],
    ['2019-07-12', '12 July 2019'],
    ['2019-07/2019-09', 'July–September 2019'],
    ['2017-04~', 'April 2017'],
  ] as const)('the date %s is read as %s', ([written, words]) => {
    const item = sourceItem(testSource('a', { date: dateOf(written) }));
    expect(citationWords(item)).toContain(`State Department, ${words}`);
  });

  test('a source without a date is undated, and one without an address has none', () => {
    const item = sourceItem(testSource('a', { date: undefined }));
    expect(citationWords(item)).toBe('“Title of a”, State Department, undated');
  });

  test.for([
    '“Dangerous”: an official',
    'No end.',
    'Where to?',
    'Сделка по С-400',
    'Demir’in sözleri',
  ])('%s stands as a processor of CSL writes it', (title) => {
    const item = sourceItem(testSource('a', { title, author: 'A B, C D and E F' }));
    expect(citationWords(item)).toBe(processed(item));
  });

  test('every entry of the story has the words that a processor of CSL writes', () => {
    // What it would take for markup, or for marks of its own, is printed as it is written.
    const plain = allItems().filter(({ title, note = '' }) => !/[<>"'«»]/.test(title + note));
    expect(plain.length).toBeGreaterThan(100);
    const other = plain.filter((item) => citationWords(item) !== processed(item));
    expect(other.map(({ id }) => id)).toEqual([]);
  }, 60_000);

  test.for(awkward)('%s is printed whole', (title) => {
    expect(citationWords(sourceItem(testSource('a', { title })))).toContain(
      title.replaceAll('“', '‘').replaceAll('”', '’'),
    );
  });

  test('long words are shortened between words', () => {
    const { title } = quoteItem(testQuote('long', { text: 'word '.repeat(400) }), context);
    expect(title).toMatch(/ word…$/);
    expect(title.length).toBeLessThanOrEqual(161);
  });
});

describe('files', () => {
  const files = citations({ story: { ...context.story, sources: [testSource('a')] }, site });

  test('stand beside entries and beside lists', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('/events/first-delivery/cite.ris');
    expect(paths).toContain('/quotes/cite.bib');
    expect(paths).toContain('/sources/cite.json');
  });

  test('an empty list gives files that can be read', async () => {
    const none = citations({ story: { ...context.story, events: [] }, site });
    const json = await none.find(({ path }) => path === '/events/cite.json')?.body();
    expect(JSON.parse(String(json))).toEqual([]);
    expect(bibtex([])).toBe('\n');
    expect(ris([])).toBe('');
  });

  test('CSL-JSON says nothing of the day on which it was read', () => {
    expect(cslJson([sourceItem(testSource('a', { accessed: '2026-07-01' }))])).not.toContain(
      'accessed',
    );
  });
});
