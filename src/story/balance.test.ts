import { expect, test } from 'vitest';
import type { Side } from '../schema/side.ts';
import { balanceOf, type Weighed } from './balance.ts';

const voices = (...sides: readonly Side[]) => sides.map((side) => ({ side }));
const weighed = (given: Partial<Weighed>): Weighed => ({
  confidence: 'confirmed',
  significance: 3,
  actors: voices('turkey', 'us'),
  positions: [],
  quotes: [],
  answeredBy: [],
  ...given,
});

test('a turning point between two sides of which one is heard', () => {
  expect(balanceOf(weighed({ quotes: voices('us') }))).toEqual({
    contested: true,
    heard: ['us'],
    told: [],
    missing: ['turkey'],
  });
});

test('a side is heard in an answer, in whatever order it spoke', () => {
  const answered = weighed({
    quotes: voices('turkey'),
    answeredBy: [{ quotes: voices('russia') }, { quotes: voices('us', 'us') }],
  });
  expect(balanceOf(answered)).toMatchObject({ heard: ['us', 'turkey', 'russia'], missing: [] });
});

test('a position that is told is not a side’s own words, but does not leave it out', () => {
  const disputed = weighed({
    significance: 1,
    confidence: 'disputed',
    actors: voices('us'),
    positions: [{ by: { side: 'russia' } }, { by: undefined }],
  });
  expect(balanceOf(disputed)).toEqual({
    contested: true,
    heard: [],
    told: ['russia'],
    missing: ['us'],
  });
});

test.each([
  ['a detail that nobody disputes', weighed({ significance: 1 })],
  ['an event of one side', weighed({ actors: voices('turkey', 'turkey') })],
  ['an event between one side and others', weighed({ actors: voices('turkey', 'other') })],
])('%s is not contested', (_, event) => {
  expect(balanceOf(event).contested).toBe(false);
});

test('others are no side that must be heard', () => {
  expect(balanceOf(weighed({ actors: voices('other', 'us', 'turkey') })).missing).toEqual([
    'us',
    'turkey',
  ]);
});
