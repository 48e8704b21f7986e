import { expect, test } from 'vitest';
import { citedIds, readCitation } from './citation-syntax.ts';

test.each([
  ['@a', [['a', undefined]]],
  ['@a-1, p. 4', [['a-1', 'p. 4']]],
  [
    '@a; @b, sec. 231(a)',
    [
      ['a', undefined],
      ['b', 'sec. 231(a)'],
    ],
  ],
  [
    '@a, p.\n4;\n@b',
    [
      ['a', 'p. 4'],
      ['b', undefined],
    ],
  ],
])('%j is read', (inside, references) => {
  expect(readCitation(inside)?.map(({ id, locator }) => [id, locator])).toEqual(references);
});

test.each(['@a p. 4', '@A', '@a;', '@a; b', '@a--b', 'a'])('%j cannot be read', (inside) => {
  expect(readCitation(inside)).toBeUndefined();
});

test('ids of a text stand once each, in order of first citation', () => {
  expect(citedIds('One [@b, p. 1; @a]. Two [@a] [@c]. Three [@b] @d [not @e].')).toEqual([
    'b',
    'a',
    'c',
  ]);
});

test('citations run over the end of a line', () => {
  expect(citedIds('One [@a, p.\n4;\n@b].')).toEqual(['a', 'b']);
});
