import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

const ids = [
  'mevlut-cavusoglu',
  'recep-tayyip-erdogan',
  'ismail-demir',
  'iran',
  'turkey',
  'turkey-orders-the-s-400',
  'tass-2019',
  'united-states',
  'us',
];

test.each([
  ['turky', 'turkey'],
  ['Turkey', 'turkey'],
  ['türkey', 'turkey'],
  ['Mevlüt Çavuşoğlu', 'mevlut-cavusoglu'],
  ['İsmail DEMİR', 'ismail-demir'],
  ['cavusoglu', 'mevlut-cavusoglu'],
  ['tass-2019-07-12-delivery', 'tass-2019'],
  ['tass-2018', 'tass-2019'],
  ['uss', 'us'],
  ['erdoan', 'recep-tayyip-erdogan'],
  ['Tayip Erdoğan', 'recep-tayyip-erdogan'],
  ['demr', 'ismail-demir'],
  ['irn', 'iran'],
  ['turkey-order-the-s400', 'turkey-orders-the-s-400'],
  ['orders-the-s-300', 'turkey-orders-the-s-400'],
])('%j is nearest to %j', (text, id) => {
  expect(nearest(text, ids)).toBe(id);
});

test.each(['reuters-1999', 'putin', '', 'x-y-z', 'a'.repeat(5000)])(
  'nothing is near %j',
  (text) => {
    expect(nearest(text, ids)).toBeUndefined();
    expect(didYouMean(text, ids)).toBeUndefined();
  },
);

const bodies = [
  'turkey',
  'turkish-ministry-of-national-defence',
  'ministry-of-foreign-affairs-of-turkey',
];

test('several words tell more than one', () => {
  expect(nearest('ministry-of-defence-of-turkey', bodies)).toBe(
    'turkish-ministry-of-national-defence',
  );
  expect(nearest('ministry-of-trade-of-turkey', ['turkey', 'united-states'])).toBeUndefined();
});

test('nothing is near where there is nothing', () => {
  expect(nearest('turkey', [])).toBeUndefined();
});

test('asks', () => {
  expect(didYouMean('turky', ids)).toBe('Did you mean "turkey"?');
});
