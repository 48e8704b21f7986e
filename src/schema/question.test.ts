import { expect, test } from 'vitest';
import { faults } from './faults-fixture.ts';
import { question } from './question.ts';

const valid = {
  question: 'Was it final?',
  standfirst: 'The sides differ.',
  sides: [{ side: 'us', position: 'No.', quotes: ['a'] }, { side: 'turkey' }],
  established: ['It was bought.'],
  notKnown: ['The price.'],
  events: ['e'],
  updated: '2026-01-01',
};

test('a question between two sides, of which one has said nothing', () => {
  expect(question.safeParse(valid).success).toBe(true);
});

test.each([
  [{ question: 'Was it final.' }, ['question: must end with a question mark']],
  [
    { sides: [{ side: 'us' }, { side: 'russia' }] },
    ['sides: must have "turkey"; a side that has said nothing is listed with its name alone'],
  ],
  [
    { sides: [...valid.sides, { side: 'us' }] },
    ['sides.2.side: is given twice, "us"; a side has one position'],
  ],
  [
    { sides: [{ side: 'us', quotes: ['a'] }, { side: 'turkey' }] },
    ['sides.0.position: is missing, although words of this side are listed'],
  ],
  [
    { notKnown: [] },
    [
      'disputed: needs a point, or "notKnown" does: what is neither disputed nor open is no question',
    ],
  ],
])('%j is refused', (change, found) => {
  expect(faults(question, { ...valid, ...change })).toEqual(found);
});
