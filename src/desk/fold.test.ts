import { expect, test } from 'vitest';
import { fold, matches } from './fold.ts';

test.each([
  ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
  ['Akıncı', 'akinci'],
  ['İĞŞÇÖÜ ığşçöü', 'igscou-igscou'],
  ['McKinsey', 'mckinsey'],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['erdogan', 'Recep Tayyip Erdoğan', true],
  ['akinci', 'Akıncı', true],
  ['AKINCI', 'Akıncı', true],
  ['ERDOĞAN tay', 'Recep Tayyip Erdoğan', true],
  ['', 'Recep Tayyip Erdoğan', true],
  ['erdogan putin', 'Recep Tayyip Erdoğan', false],
])('what is typed as %j means %j: %j', (typed, name, meant) => {
  expect(matches(typed, name)).toBe(meant);
});

test('words may stand in the name or in the id', () => {
  expect(matches('ssb presid', 'ssb', 'Presidency of Defense Industries')).toBe(true);
});
