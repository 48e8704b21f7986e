import { expect, test } from 'vitest';
import { withEdits } from './run.ts';
import { nameOfSpace, spaceEdits } from './spaces.ts';

test.each([
  ['a\u00a0b\u202fc\u2009d', 'a b c d'],
  ['a \u00a0b\u00a0 c\u00a0\u00a0d', 'a b c d'],
  ['soft\u00adhy\u200bphen\u2060\ufeff', 'softhyphen'],
  ['\u00a0 a\u00a0\n\u00a0b \u00a0', 'a\nb'],
  ['a\u200b \u200bb', 'a b'],
  ['plain  spaces stay', 'plain  spaces stay'],
])('%j is %j', (written, right) => {
  expect(withEdits(written, spaceEdits(written))).toBe(right);
  expect(spaceEdits(right)).toEqual([]);
});

test('joiners that other scripts need are left', () => {
  expect(spaceEdits('\u0646\u200c\u0645 \u200d')).toEqual([]);
});

test('a sign is named so that it can be looked up', () => {
  expect(nameOfSpace('a\u00a0b')).toBe('no-break space, U+00A0');
  expect(nameOfSpace('a\u2003b')).toBe('U+2003');
});
