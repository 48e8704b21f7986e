import { expect, test } from 'vitest';
import { faultsBeforeSave } from './before-save.ts';

const whole = {
  folder: 'timeline',
  title: 'It lands',
  date: '2019-07-12',
  kind: 'delivery',
  actors: ['turkey'],
  significance: 3,
  confidence: 'confirmed',
  sources: ['tass-2019'],
  body: '',
};

test('an entry that its schema passes has no fault', () => {
  expect(faultsBeforeSave('timeline', whole)).toEqual([]);
});

test('what is empty is missing, and what fields must be to one another is said', () => {
  expect(faultsBeforeSave('timeline', { ...whole, kind: '', date: '2019-02-30' })).toEqual([
    'There is no such day: February 2019 has 28 days.',
    expect.stringContaining('The field "kind" is missing. One of: statement,'),
  ]);
  expect(faultsBeforeSave('timeline', { ...whole, actors: [] })).toEqual([
    expect.stringContaining('names nobody'),
  ]);
  expect(faultsBeforeSave('timeline', { ...whole, confidence: 'disputed' })).toEqual([
    expect.stringContaining('needs at least two positions'),
  ]);
});
