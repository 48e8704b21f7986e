import { expect, test } from 'vitest';
import { buildStory } from './build.ts';
import { entriesWith, entry } from './entries-fixture.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('events stand in order of time, whatever their precision', () => {
  const { events } = buildStory(
    entriesWith(
      entry('timeline', 'august', { date: '2019-08' }),
      entry('timeline', 'summer', { date: '2019-07-01/2019-09-15' }),
      entry('timeline', 'first-of-july', { date: '2019-07-01' }),
      entry('timeline', 'in-2019', { date: '2019' }),
      entry('timeline', 'july', { date: '2019-07' }),
      entry('timeline', 'about-july', { date: '2019-07~' }),
      entry('timeline', 'new-year', { date: '2019-01-01' }),
    ),
  );
  expect(ids(events)).toEqual([
    'new-year',
    'in-2019',
    'first-of-july',
    'about-july',
    'july',
    'summer',
    'august',
  ]);
});

test('each event knows its neighbours, and the ends have none', () => {
  const { events, find } = buildStory(
    entriesWith(
      entry('timeline', 'c', { date: '2019' }),
      entry('timeline', 'a', { date: '2017' }),
      entry('timeline', 'b', { date: '2018' }),
    ),
  );
  expect(events.map(({ previous, next }) => [previous?.id, next?.id])).toEqual([
    [undefined, 'b'],
    ['a', 'c'],
    ['b', undefined],
  ]);
  expect(find.event('b')?.next).toBe(find.event('c'));
});

test('articles follow one another by the time that they cover', () => {
  const { articles } = buildStory(
    entriesWith(
      entry('articles', 'late', { period: '2020/2021' }),
      entry('articles', 'early', { period: '2017-04~/2018' }),
    ),
  );
  expect(ids(articles)).toEqual(['early', 'late']);
  expect(articles[0]?.next?.id).toBe('late');
  expect(articles[1]?.next).toBeUndefined();
});

test('repeats of one report count as one source', () => {
  const { find } = buildStory(
    entriesWith(
      entry('sources', 'reuters', { publisher: 'Reuters' }),
      entry('sources', 'paper', { publisher: 'A paper', origin: 'Reuters' }),
      entry('sources', 'other-paper', { publisher: 'Another paper', origin: 'Reuters' }),
      entry('sources', 'state', { publisher: 'State Department', kind: 'primary' }),
      entry('sources', 'state-again', { publisher: 'State Department', kind: 'primary' }),
      entry('timeline', 'wire-only', { sources: ['reuters', 'paper', 'other-paper'] }),
      entry('timeline', 'repeats-only', { sources: ['paper', 'other-paper'] }),
      entry('timeline', 'both', { sources: ['reuters', 'paper', 'state', 'state-again'] }),
    ),
  );
  expect(find.event('wire-only')?.independent).toBe(1);
  expect(find.event('repeats-only')?.independent).toBe(1);
  expect(find.event('both')?.independent).toBe(2);
});

test('an event is told in the articles that list it, in their order', () => {
  const { find } = buildStory(
    entriesWith(
      entry('timeline', 'delivery'),
      entry('timeline', 'nowhere'),
      entry('articles', 'late', { period: '2020', timeline: ['delivery'] }),
      entry('articles', 'early', {
        period: '2018',
        timeline: [{ id: 'delivery', note: 'The first of many.' }],
      }),
    ),
  );
  expect(ids(find.event('delivery')?.toldIn ?? [])).toEqual(['early', 'late']);
  expect(find.event('nowhere')?.toldIn).toEqual([]);
  expect(find.article('early')?.timeline[0]?.note).toBe('The first of many.');
  expect(find.article('late')?.timeline[0]?.note).toBeUndefined();
  expect(find.article('late')?.timeline[0]?.item).toBe(find.event('delivery'));
});

test('what an article places in its text or quotes in it belongs to it as what it lists', () => {
  const { find } = buildStory(
    entriesWith(
      entry('timeline', 'delivery'),
      entry('quotes', 'placed'),
      entry('quotes', 'quoted', { text: 'We will not step back from our decision.' }),
      entry(
        'articles',
        'a',
        { timeline: ['delivery'] },
        '::event{id=delivery}\n\n::quote{id=placed}\n\nHe said “we will not step back from” it.\n',
      ),
    ),
  );
  expect(ids(find.event('delivery')?.toldIn ?? [])).toEqual(['a']);
  expect(ids(find.quote('placed')?.usedIn ?? [])).toEqual(['a']);
  expect(ids(find.quote('quoted')?.usedIn ?? [])).toEqual(['a']);
});

test('the lists of an article are put in order of time', () => {
  const { find } = buildStory(
    entriesWith(
      entry('timeline', 'first', { date: '2017' }),
      entry('timeline', 'second', { date: '2018' }),
      entry('quotes', 'before', { date: '2017-01-01' }),
      entry('quotes', 'after', { date: '2017-01-02' }),
      entry('articles', 'a', { timeline: ['second', 'first'], quotes: ['after', 'before'] }),
    ),
  );
  const article = find.article('a');
  expect(article?.timeline.map(({ item }) => item.id)).toEqual(['first', 'second']);
  expect(article?.quotes.map(({ item }) => item.id)).toEqual(['before', 'after']);
  expect(ids(find.quote('before')?.usedIn ?? [])).toEqual(['a']);
});

test('a record written in place in an article is an entry like any other', () => {
  const whole = {
    id: 'in-place',
    title: 'Written in place',
    date: '2018',
    kind: 'law' as const,
    actors: ['turkey'],
    significance: 1 as const,
    confidence: 'confirmed' as const,
    sources: ['tass'],
    account: 'It happened.',
  };
  const { find } = buildStory(
    entriesWith(
      entry('timeline', 'in-place', { title: 'Written in place' }),
      entry('articles', 'a', { timeline: [whole] }),
    ),
  );
  expect(find.article('a')?.timeline[0]?.item).toBe(find.event('in-place'));
});

test('drafts are left out, and so is what they refer to and who refers to them', () => {
  const entries = entriesWith(
    entry('timeline', 'delivery'),
    entry('articles', 'draft', { draft: true, timeline: ['delivery'] }, 'Text [@tass].'),
    entry('articles', 'finished', { related: ['draft'] }),
  );
  const published = buildStory(entries);
  expect(ids(published.articles)).toEqual(['finished']);
  expect(published.find.article('draft')).toBeUndefined();
  expect(published.find.event('delivery')?.toldIn).toEqual([]);
  expect(published.find.article('finished')?.related).toEqual([]);
  expect(published.find.source('tass')?.uses.map(({ kind }) => kind)).toEqual(['event']);

  const all = buildStory(entries, { drafts: true });
  expect(ids(all.articles).sort()).toEqual(['draft', 'finished']);
  expect(ids(all.find.article('finished')?.related ?? [])).toEqual(['draft']);
});

test('the office of a speaker is the one held on the day', () => {
  const { find } = buildStory(
    entriesWith(
      entry('people', 'minister', {
        offices: [
          { title: 'Deputy', from: '2013', to: '2015-11-23' },
          { title: 'Minister', from: '2015-11-24', organisation: 'turkey' },
        ],
      }),
      entry('quotes', 'as-deputy', { date: '2015-11-23' }),
      entry('quotes', 'as-minister', { date: '2015-11-24' }),
      entry('quotes', 'too-early', { date: '2012-12-31' }),
      entry('quotes', 'by-the-state', { speaker: 'turkey' }),
    ),
  );
  expect(find.quote('as-deputy')?.office).toBe('Deputy');
  expect(find.quote('as-minister')?.office).toBe('Minister');
  expect(find.quote('too-early')?.office).toBeUndefined();
  expect(find.quote('by-the-state')?.office).toBeUndefined();
  const minister = find.actor('minister');
  expect(minister?.type === 'person' && minister.offices[1]?.organisation?.name).toBe('Turkey');
});

test('of two offices held on one day the first in the record is shown', () => {
  const { find } = buildStory(
    entriesWith(
      entry('people', 'minister', {
        offices: [
          { title: 'Prime Minister', from: '2014' },
          { title: 'Party leader', from: '2010' },
        ],
      }),
      entry('quotes', 'q', { date: '2019' }),
    ),
  );
  expect(find.quote('q')?.office).toBe('Prime Minister');
});

test('quotations stand with their speaker and their event', () => {
  const { find } = buildStory(
    entriesWith(
      entry('timeline', 'delivery'),
      entry('quotes', 'later', { date: '2019-08', event: 'delivery' }),
      entry('quotes', 'sooner', { date: '2019-07', event: 'delivery' }),
      entry('quotes', 'of-nothing', { speaker: 'turkey' }),
    ),
  );
  expect(ids(find.event('delivery')?.quotes ?? [])).toEqual(['sooner', 'later']);
  expect(ids(find.actor('minister')?.quotes ?? [])).toEqual(['sooner', 'later']);
  expect(find.quote('sooner')?.side).toBe('turkey');
});

test('an event counts once for an actor, and each side once', () => {
  const { find } = buildStory(
    entriesWith(
      entry('organisations', 'ssb', { name: 'SSB' }),
      entry('organisations', 'us', { name: 'United States', side: 'us' }),
      entry('timeline', 'e', { actors: ['us', 'ssb', 'turkey', 'us'] }),
    ),
  );
  expect(find.event('e')?.sides).toEqual(['us', 'turkey']);
  expect(ids(find.actor('us')?.events ?? [])).toEqual(['e']);
});

test('a source lists every place that relies on it, each once', () => {
  const { find } = buildStory(
    entriesWith(
      entry('sources', 'law'),
      entry('sources', 'denial'),
      entry('timeline', 'e', {
        sources: ['law'],
        positions: [
          { claim: 'One says this.', sources: ['law'] },
          { claim: 'The other says that.', sources: ['denial'] },
        ],
      }),
      entry('quotes', 'q', { sources: ['law'], variants: [{ text: 'So.', source: 'law' }] }),
      entry('figures', 'f', { sources: ['law'] }),
      entry('glossary', 'g', { sources: ['law'] }),
      entry('positions', 'p', { established: ['So [@law].'] }),
      entry('exchanges', 'x', { standfirst: 'So [@law].' }),
      entry('pages', 'about', {}, 'See [@law] and again [@law, sec. 2].'),
      entry('people', 'minister', { sources: ['law'] }, 'He spoke [@law].'),
      entry('articles', 'a', { otherReading: 'Or so [@law].' }, 'Text [@law; @tass] [@law].'),
    ),
  );
  expect(find.source('denial')?.uses.map(({ title }) => title)).toEqual(['Something happens']);
  const kinds = find.source('law')?.uses.map(({ kind }) => kind);
  expect(kinds?.sort()).toEqual([
    'actor',
    'article',
    'event',
    'exchange',
    'figure',
    'glossary',
    'page',
    'question',
    'quote',
  ]);
  expect(ids(find.article('a')?.cited ?? [])).toEqual(['law', 'tass']);
  expect(find.source('law')?.uses.find(({ kind }) => kind === 'event')?.href).toBe('/events/e/');
});

test.each([
  ['an event', '2021-03-04', entry('timeline', 'e', { date: '2021-03-04' })],
  ['a quotation', '2022-01-02', entry('quotes', 'q', { date: '2022-01-02' })],
  [
    'the beginning of a month that is only known as such',
    '2022-02-01',
    entry('timeline', 'e', { date: '2022-02' }),
  ],
])('the as-of date is the newest day: %s', (_, asOf, newest) => {
  expect(buildStory(entriesWith(entry('timeline', 'old', { date: '2017' }), newest)).asOf).toBe(
    asOf,
  );
});

test('the as-of date may come from a source of an event, but not from one that nothing uses', () => {
  const { asOf } = buildStory(
    entriesWith(
      entry('sources', 'tass', { published: '2023-05-06' }),
      entry('sources', 'unused', { published: '2024-01-01' }),
      entry('timeline', 'e', { date: '2021' }),
    ),
  );
  expect(asOf).toBe('2023-05-06');
});

test('an article has a reading time of whole minutes, one at least', () => {
  const { find } = buildStory(
    entriesWith(
      entry('articles', 'short', {}, 'Three short words.'),
      entry('articles', 'long', {}, 'word '.repeat(1150)),
    ),
  );
  expect(find.article('short')?.minutes).toBe(1);
  expect(find.article('long')?.minutes).toBe(5);
});

test('people are sorted by family name, with Turkish letters in their places', () => {
  const { people } = buildStory(
    entriesWith(
      entry('people', 'minister', { name: 'Mevlüt Çavuşoğlu' }),
      entry('people', 'demir', { name: 'İsmail Demir' }),
      entry('people', 'cetin', { name: 'Hikmet Cetin' }),
      entry('people', 'mbs', { name: 'Prince Mohammed', sortName: 'Bin Salman, Mohammed' }),
    ),
  );
  expect(people.map(({ sortName }) => sortName)).toEqual([
    'Bin Salman, Mohammed',
    'Cetin, Hikmet',
    'Çavuşoğlu, Mevlüt',
    'Demir, İsmail',
  ]);
});

test('a reference that leads nowhere stops the building', () => {
  const wrong = entriesWith(entry('timeline', 'e', { sources: ['nowhere'] }));
  expect(() => buildStory(wrong)).toThrow('Nothing has the id "nowhere".');
});

test('an answer and what it answers know of each other, and a position whose it is', () => {
  const { find } = buildStory(
    entriesWith(
      entry('timeline', 'claim', {
        positions: [{ claim: 'It is so.', by: 'minister', sources: ['tass'] }],
      }),
      entry('timeline', 'denial', { date: '2019-07-13', answers: 'claim' }),
    ),
  );
  expect(find.event('denial')?.answers?.id).toBe('claim');
  expect(find.event('claim')?.answeredBy.map(({ id }) => id)).toEqual(['denial']);
  expect(find.event('claim')?.positions.map(({ by }) => by?.id)).toEqual(['minister']);
});
