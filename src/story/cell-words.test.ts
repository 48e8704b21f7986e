import { expect, test } from 'vitest';
import { cellOf, cellWords, isShortCell } from './cell-words.ts';

test.for([
  [null, 'number', 'not known'],
  [1450, 'number', '1,450'],
  [-668, 'number', '−668'],
  [0.125, 'number', '0.125'],
  ['2019-07-12', 'date', '12\u00a0July 2019'],
  ['2017-04~', 'date', 'about April 2017'],
  ['not a day', 'date', 'not a day'],
  ['2019-07-12', 'text', '2019-07-12'],
  ['İsmail', 'text', 'İsmail'],
] as const)('%s as a %s is “%s”', ([value, type, words]) => {
  expect(cellWords(value, type)).toBe(words);
});

test('what is not known is said so, and what does not apply on a path is a dash', () => {
  const columns = [{ label: 'Days', type: 'number' as const }];
  expect(cellOf({ columns }, null, 0)).toBe('not known');
  const chart = { kind: 'path' as const, steps: ['a', 'b'], from: 'a', to: 'b' };
  expect(cellOf({ columns, chart }, null, 0)).toBe('–');
  expect(cellOf({ columns, chart }, -668, 0)).toBe('−668');
});

test.for(['2011–15', '2016–2020', 'S-400'])('%s stays in one line', (words) => {
  expect(isShortCell(words)).toBe(true);
});
test.for(['', 'Turkey', '2019', 'July 2019–to today', 'a-word-of-2019-that-is-rather-long'])(
  '“%s” may be broken or cannot',
  (words) => {
    expect(isShortCell(words)).toBe(false);
  },
);
