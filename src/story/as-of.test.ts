import { describe, expect, test } from 'vitest';
import { evenings, inOffice, storyAsOf } from './as-of.ts';
import { buildStory } from './build.ts';
import { entriesWith, entry } from './entries-fixture.ts';

const story = buildStory(
  entriesWith(
    entry('people', 'minister', {
      offices: [
        { title: 'Foreign Minister', from: '2015', to: '2019-07-14' },
        { title: 'Party leader', from: '2019-07-15' },
      ],
    }),
    entry('sources', 'that-day', { published: '2019-07-12' }),
    entry('sources', 'next-day', { published: '2019-07-13' }),
    entry('sources', 'that-month', { published: '2019-07' }),
    entry('sources', 'undated'),
    entry('sources', 'next-year', { published: '2020-03-01' }),
    entry('timeline', 'delivery', { significance: 3, sources: ['that-day', 'next-day'] }),
    entry('timeline', 'crews', { date: '2019-05', known: '2019-08-01', sources: ['that-day'] }),
    entry('timeline', 'talks', { date: '2019-06', sources: ['next-year', 'undated'] }),
    entry('timeline', 'still-on', { date: '2019-07-01/2019-09-15', sources: ['that-day'] }),
    entry('timeline', 'in-the-month', { date: '2019-06', sources: ['that-month'] }),
    entry('timeline', 'end', { date: '2020-03-01', sources: ['next-year'] }),
    entry('timeline', 'late', { date: '2019-12-30', significance: 3, sources: ['next-year'] }),
    entry('quotes', 'then', { sources: ['next-day', 'that-day'] }),
    entry('quotes', 'printed-later', { sources: ['next-day'] }),
  ),
  { drafts: false },
);
const ids = (items: readonly { readonly item: { readonly id: string } }[]) =>
  items.map(({ item }) => item.id);

describe('the story on an evening', () => {
  const then = storyAsOf(story, '2019-07-12');

  test('has what was over, known and published, with the sources of the time alone', () => {
    expect(ids(then.events)).toEqual(['delivery']);
    expect(then.events[0]?.sources.map(({ id }) => id)).toEqual(['that-day']);
  });

  test('counts what is known to the month from its end', () => {
    expect(ids(storyAsOf(story, '2019-07-30').events)).not.toContain('in-the-month');
    expect(ids(storyAsOf(story, '2019-07-31').events)).toContain('in-the-month');
  });

  test('leaves out what went on beyond it', () => {
    expect(ids(storyAsOf(story, '2019-09-14').events)).not.toContain('still-on');
    expect(ids(storyAsOf(story, '2019-09-15').events)).toContain('still-on');
  });

  test('says what was not yet known, and what our sources tell only later', () => {
    expect(then.notYetKnown.map(({ id }) => id)).toEqual(['crews']);
    expect(then.toldLater.map(({ id }) => id)).toEqual(['in-the-month', 'talks']);
    expect(ids(storyAsOf(story, '2019-08-01').events)).toContain('crews');
  });

  test('has the words that were in print', () => {
    expect(ids(then.quotes)).toEqual(['then']);
    expect(then.quotes[0]?.sources.map(({ id }) => id)).toEqual(['that-day']);
  });

  test('loses nothing that was over', () => {
    for (const { day } of evenings(story)) {
      const { events, notYetKnown, toldLater } = storyAsOf(story, day);
      const over = story.events.filter(({ date }) => date.latest <= day);
      expect(events.length + notYetKnown.length + toldLater.length).toBe(over.length);
    }
  });

  test('knows who held which office', () => {
    const titles = (day: string) => inOffice(storyAsOf(story, day), day).map((held) => held.titles);
    expect(titles('2019-07-12')).toEqual([['Foreign Minister']]);
    expect(titles('2019-07-20')).toEqual([['Party leader']]);
    expect(titles('2020-12-31')).toEqual([]);
  });
});

test('evenings are those of turning points, once a source was out, and the ends of years', () => {
  expect(
    evenings(story).map(({ day, turningPoints }) => [day, turningPoints.map(({ id }) => id)]),
  ).toEqual([
    ['2019-07-12', ['delivery']],
    ['2019-12-31', []],
    ['2020-03-01', ['late']],
  ]);
});

test('a story without events has no evenings', () => {
  expect(evenings(buildStory(entriesWith(), { drafts: false }))).toEqual([]);
});
