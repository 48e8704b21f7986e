import { expect, test } from 'vitest';
import { likeness, likePairs } from './similar.ts';

const pairs = (titles: readonly string[], least = 0.5) =>
  likePairs(
    titles,
    (title) => title,
    least,
    () => true,
  );

test('finds titles with the same words in another order, and no others', () => {
  expect(
    pairs([
      'The first parts land at Mürted',
      'Congress votes on the law',
      'First parts of the S-400 land at Mürted',
      'The parts of a second law',
    ]),
  ).toEqual([['The first parts land at Mürted', 'First parts of the S-400 land at Mürted']]);
});

test('each is named with the first that it is like', () => {
  expect(pairs(['Talks begin', 'Talks begin', 'Talks begin'])).toEqual([
    ['Talks begin', 'Talks begin'],
    ['Talks begin', 'Talks begin'],
  ]);
});

test('asks about nothing that is too unlike', () => {
  const asked: number[] = [];
  likePairs(
    ['a1 a2 a3', 'a1 b2 b3', 'a1 a2 c3'],
    (text) => text,
    0.5,
    (_, __, much) => {
      asked.push(much);
      return false;
    },
  );
  expect(asked).toEqual([0.5]);
});

test('likeness is what is shared of all words', () => {
  expect(likeness(new Set(['a', 'b']), new Set(['b', 'c']))).toBeCloseTo(1 / 3);
  expect(likeness(new Set(), new Set(['b']))).toBe(0);
});
