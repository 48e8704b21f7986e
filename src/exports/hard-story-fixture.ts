import { buildStory } from '../story/build.ts';
import { entriesWith, entry } from '../story/entries-fixture.ts';
import type { Entry, Story } from '../story/types.ts';

/** What breaks formats that are written carelessly. */
export const hardText =
  'A <b>bold</b> & “quoted” \u0007bell\u0000, ]]> and </script>, 防空 and صواريخ, İstanbul 🚀, a; b, c\\d';

/** A story of these entries, with what they refer to. */
export const storyOf = (...given: readonly Entry[]): Story => buildStory(entriesWith(...given));

/** A story without an entry of its own. */
export const emptyStory = (): Story => storyOf();

export const site = new URL('https://file.example');

/** A story of everything that is hard to write down. */
export const hardStory = (): Story =>
  storyOf(
    entry(
      'articles',
      'first',
      {
        headline: 'Ankara’s choice & its price',
        published: '2026-01-02',
        updated: '2026-02-03',
        topics: ['s-400', 'arms-exports'],
        corrections: [
          { date: '2026-02-04', wrong: 'It said 419.', right: 'It is 398.' },
          { date: '2026-02-04', wrong: 'It said May.', right: 'It is June.' },
        ],
      },
      'Ankara bought it [@tass, p. 4]. See [the timeline](/timeline/).\n\n::quote{id=long}\n\n::event{id=interval}\n\n::figure{id=votes}\n\n## Heading\n\nMore ]]> text.',
    ),
    entry(
      'articles',
      'second',
      { headline: hardText, published: '2026-03-01', topics: ['s-400'] },
      'One.',
    ),
    entry(
      'timeline',
      'interval',
      {
        title: 'A visit',
        date: '2019-07-12/2019-07-14',
        added: '2026-03-05',
        confidence: 'reported',
      },
      'They met [@tass].',
    ),
    entry('timeline', 'year', { title: hardText, date: '2018', significance: 3 }, 'In a year.'),
    entry('timeline', 'month', { title: 'In a month', date: '2019-08~' }),
    entry('timeline', 'same-day', {
      title: 'Another',
      date: '2019-07-12',
      places: ['Mürted', 'Ankara'],
      corrections: [{ date: '2026-04-01', wrong: 'It named İzmir.', right: 'It was Mürted.' }],
    }),
    entry('timeline', 'disputed', {
      title: 'Two say two things',
      date: '2019-07-12',
      confidence: 'disputed',
      positions: [
        { claim: hardText, sources: ['tass'] },
        { claim: 'Not so.', sources: ['tass'] },
      ],
    }),
    entry('quotes', 'long', { text: 'So it is, and so it stays. '.repeat(75).trim() }),
    entry('quotes', 'hard', {
      text: hardText,
      event: 'interval',
      original: 'Bitti.',
      language: 'tr',
    }),
    entry('figures', 'votes'),
    entry('positions', 'asked', {
      question: 'Was it so?',
      standfirst: hardText,
      sides: [{ side: 'turkey', position: hardText, quotes: ['hard', 'long'] }, { side: 'us' }],
      established: [hardText],
      events: ['disputed'],
    }),
    entry('exchanges', 'words', {
      quotes: ['long', { id: 'hard', note: hardText }],
      events: ['disputed'],
    }),
    entry('glossary', 's-400', { term: 'S-400' }),
    entry('pages', 'corrections', { title: 'Corrections' }),
  );
