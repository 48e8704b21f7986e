import { expect, test } from 'vitest';
import { buildStory } from './build.ts';
import { entriesWith, entry } from './entries-fixture.ts';
import { alsoPartOf, daysOf, firstWords, speakingIn, voicesOf } from './exchange-days.ts';
import { silenceWords, silentOn, spokenOn } from './sides-on.ts';
import type { DataOf } from './types.ts';

const story = (
  position: Partial<DataOf['positions']>,
  exchange: Partial<DataOf['exchanges']>,
  drafts = false,
) =>
  buildStory(
    entriesWith(
      entry('organisations', 'washington', { side: 'us', name: 'Washington' }),
      entry('organisations', 'moscow', { side: 'russia', name: 'Moscow' }),
      entry('timeline', 'landing', { actors: ['turkey', 'moscow'] }),
      entry('quotes', 'early', { date: '2019-07-12', event: 'landing' }),
      entry('quotes', 'same-day', { date: '2019-07-12', speaker: 'washington' }),
      entry('quotes', 'late', { date: '2019-07-20', speaker: 'washington' }),
      entry('articles', 'draft', { draft: true }),
      entry('articles', 'told', {}),
      entry('positions', 'final', { events: ['landing'], ...position }),
      entry('exchanges', 'landing', { events: ['landing'], ...exchange }),
    ),
    { drafts },
  );

const sides: DataOf['positions']['sides'] = [
  { side: 'us', position: 'No [@tass].', quotes: ['late', 'same-day'] },
  { side: 'turkey', position: 'Yes.' },
  { side: 'nato' },
];

test('a question has each side’s words in order of time, and the first listed as the chosen ones', () => {
  const [question] = story({ sides }, {}).questions;
  expect(
    question?.sides.map(({ side, quotes, chosen }) => [
      side,
      quotes.map(({ id }) => id),
      chosen?.id,
    ]),
  ).toEqual([
    ['us', ['same-day', 'late'], 'late'],
    ['turkey', [], undefined],
    ['nato', [], undefined],
  ]);
});

test('who holds nothing on record is told apart from who has no words', () => {
  const [question] = story({ sides }, {}).questions;
  if (!question) throw new Error('There is a question.');
  expect(spokenOn(question).map(({ side }) => side)).toEqual(['us', 'turkey']);
  expect(silentOn(question)).toEqual(['nato']);
  expect(silenceWords('us')).toBe('No words of the United States on this question are on record.');
  expect(silenceWords('other')).toBe('No words of others on this question are on record.');
});

test('an exchange is in order of days, and within a day as it was written', () => {
  const quotes = ['late', { id: 'same-day', note: 'Then [@tass].' }, 'early'];
  const [exchange] = story({}, { quotes }).exchanges;
  if (!exchange) throw new Error('There is an exchange.');
  expect(
    daysOf(exchange).map(({ date, after, quotes: said }) => [
      date.written,
      after,
      said.map(({ item, note }) => [item.id, note]),
    ]),
  ).toEqual([
    [
      '2019-07-12',
      false,
      [
        ['same-day', 'Then [@tass].'],
        ['early', undefined],
      ],
    ],
    ['2019-07-20', true, [['late', undefined]]],
  ]);
  expect(firstWords(exchange).map(({ id }) => id)).toEqual(['same-day', 'early']);
  expect(speakingIn(exchange)).toEqual(['us', 'turkey']);
  expect(voicesOf(exchange)).toMatchObject({ heard: ['us', 'turkey'], missing: ['russia'] });
});

test('words, events and sources learn what they are part of, each once', () => {
  const { find } = story(
    { sides },
    { quotes: ['early', 'late'], standfirst: 'So [@tass; @tass].' },
  );
  const partOf = (id: string) => find.quote(id)?.partOf.map(({ kind }) => kind);
  expect(partOf('late')).toEqual(['question', 'exchange']);
  expect(partOf('early')).toEqual(['exchange']);
  expect(find.event('landing')?.partOf.map(({ href }) => href)).toEqual([
    '/positions/final/',
    '/exchanges/landing/',
  ]);
  const uses = find.source('tass')?.uses.map(({ kind }) => kind) ?? [];
  expect(uses.filter((kind) => kind === 'question' || kind === 'exchange')).toEqual([
    'question',
    'exchange',
  ]);
});

test('an article that places a question or an exchange treats it', () => {
  const { questions, exchanges } = buildStory(
    entriesWith(
      entry('positions', 'final'),
      entry('exchanges', 'landing'),
      entry('articles', 'placing', {}, '::positions{id=final}\n\n::exchange{id=landing}'),
    ),
  );
  for (const found of [questions[0], exchanges[0]])
    expect(found?.articles.map(({ id }) => id)).toEqual(['placing']);
});

test('questions and exchanges that share words lead to one another', () => {
  const { questions, exchanges } = story({ sides }, { quotes: ['early', 'late', 'same-day'] });
  const words = exchanges.flatMap(({ quotes }) => quotes.map(({ item }) => item));
  expect(alsoPartOf(words, 'question').map(({ href }) => href)).toEqual(['/positions/final/']);
  const answers = questions.flatMap((each) => each.sides.flatMap(({ quotes }) => quotes));
  expect(alsoPartOf(answers, 'exchange').map(({ title }) => title)).toEqual([
    'The words of one day',
  ]);
});

test('a draft is no article that treats a question, unless drafts belong to the story', () => {
  const articles = ['draft', 'told'];
  const treated = (drafts: boolean) =>
    story({ articles }, {}, drafts)
      .find.question('final')
      ?.articles.map(({ id }) => id);
  expect(treated(false)).toEqual(['told']);
  expect(treated(true)).toEqual(['draft', 'told']);
});
