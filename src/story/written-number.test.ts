import { expect, test } from 'vitest';
import { numberBefore, timesIn } from './written-number.ts';

const read = (text: string) => {
  const number = numberBefore(text);
  return number && [number.written, number.value * number.times];
};

test.each([
  ['by 419', '419', 419],
  ['in all 1,384', '1,384', 1384],
  ['worth $2.5bn', '$2.5bn', 2.5e9],
  ['worth US$2.5 billion', 'US$2.5 billion', 2.5e9],
  ['a 2.5-billion', '2.5-billion', 2.5e9],
  ['for €12 million', '€12 million', 12e6],
  ['at $500m', '$500m', 500e6],
  ['a share of 12 %', '12 %', 12],
  ['a share of 6.8 per cent', '6.8 per cent', 6.8],
  ['stood 43rd', '43rd', 43],
  ['only two', 'two', 2],
  ['Twenty-one', 'Twenty-one', 21],
  ['thirty', 'thirty', 30],
  ['two billion', 'two billion', 2e9],
  ['zero', 'zero', 0],
])('reads the number at the end of "%s"', (text, written, value) => {
  expect(read(text)).toEqual([written, value]);
});

test.each(['F-35', 'in 2021–25', 'votes', '12 July', 'someone', '1.2.3', 'S400', '400 m', ''])(
  'reads no number at the end of "%s"',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('knows a rounded number by the words before it', () => {
  expect(numberBefore('about 74,000')).toMatchObject({ approximate: true, rounding: 500 });
  expect(numberBefore('more than $2.5bn')).toMatchObject({ approximate: true, rounding: 5e7 });
  expect(numberBefore('whereabout 900')).toMatchObject({ approximate: false });
});

test('knows what a unit multiplies a number by', () => {
  expect(['USD billion', 'million dollars', 'votes', 'mn'].map(timesIn)).toEqual([1e9, 1e6, 1, 1]);
});

test('signs that nobody sees are no part of a number', () => {
  expect(numberBefore('a price of $2.\u00AD5\u200Bbn')).toMatchObject({
    written: '$2.5bn',
    value: 2.5,
    times: 1e9,
  });
});
