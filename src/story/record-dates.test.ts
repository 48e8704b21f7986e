import { describe, expect, test } from 'vitest';
import { buildStory } from './build.ts';
import { entriesWith, entry } from './entries-fixture.ts';
import { changedOn, newsDay, recordDay, spokenDay } from './record-dates.ts';
import type { DataOf } from './types.ts';

const read = (accessed?: string) => entry('sources', 'tass', { ...(accessed && { accessed }) });

function eventOf(data: Partial<DataOf['timeline']>, accessed?: string) {
  const story = buildStory(entriesWith(read(accessed), entry('timeline', 'it', data)));
  const event = story.find.event('it');
  if (!event) throw new Error('there is no event');
  return { story, event };
}

const corrections = [{ date: '2026-05-01', wrong: 'It said so.', right: 'It is so.' }];

describe('the day on which a record last changed', () => {
  test.each([
    ['is not known of one that says nothing', {}, undefined, undefined],
    ['is that of its entry', { added: '2026-03-01' }, '2026-02-01', '2026-03-01'],
    [
      'is that of the last reading of a source',
      { added: '2026-01-01' },
      '2026-02-01',
      '2026-02-01',
    ],
    ['is that of a correction', { added: '2026-01-01', corrections }, '2026-02-01', '2026-05-01'],
    ['is not taken from a month of reading', {}, '2026-11', undefined],
  ])('%s', (_name, data, accessed, expected) => {
    expect(changedOn(eventOf(data, accessed).event)).toBe(expected);
  });

  test('of an article is that of its last change or correction', () => {
    const { articles } = buildStory(
      entriesWith(
        entry('articles', 'a', { published: '2026-01-01', updated: '2026-02-01' }),
        entry('articles', 'b', { published: '2026-01-01', corrections }),
      ),
    );
    expect(articles.map(changedOn)).toEqual(['2026-02-01', '2026-05-01']);
  });
});

test.each([
  [{ added: '2027-03-01', date: '2019-07-12' }, '2027-03-01'],
  [{ date: '2019-07-12' }, '2019-07-12'],
  [{ date: '2019-07-12', known: '2020-01-05' }, '2020-01-05'],
  [{ date: '2019-07' }, '2019-07-01'],
])('an event of %j is new on %s', (data, expected) => {
  const { event, story } = eventOf(data);
  expect(newsDay(event, story)).toBe(expected);
});

test.each([
  [{ added: '2026-03-01' }, '2026-11', '2026-03-01'],
  [{}, '2026-11', '2026-11-01'],
  [{ date: '2019-07' }, undefined, '2019-07-31'],
])('the record of an event of %j, its source read in %s, is of %s', (data, accessed, expected) => {
  expect(recordDay(eventOf(data, accessed).event)).toBe(expected);
});

test('a quotation of a month is not dated after the end of the record', () => {
  const story = buildStory(entriesWith(entry('quotes', 'said', { date: '2019-07' })));
  expect(story.quotes.map((quote) => spokenDay(quote, story))).toEqual(['2019-07-01']);
});
