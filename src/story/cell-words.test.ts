import { expect, test } from 'vitest';
import { cellWords } from './cell-words.ts';

test.for([
  [null, 'number', 'not known'],
  [1450, 'number', '1,450'],
  [0.125, 'number', '0.125'],
  ['2019-07-12', 'date', '12\u00a0July 2019'],
  ['2017-04~', 'date', 'about April 2017'],
  ['not a day', 'date', 'not a day'],
  ['2019-07-12', 'text', '2019-07-12'],
  ['İsmail', 'text', 'İsmail'],
] as const)('%s as a %s is “%s”', ([value, type, words]) => {
  expect(cellWords(value, type)).toBe(words);
});
