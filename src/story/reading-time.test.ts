import { expect, test } from 'vitest';
import { wordCount } from './reading-time.ts';

test.each([
  ['', 0],
  ['Turkey bought the S-400.', 4],
  ['Turkey signed [@tass-2019, p. 4] in Ankara [@a; @b].', 4],
  ['Before.\n\n::quote{id=done-deal}\n\nAfter.', 2],
  ['Money – 2.5 billion — was paid', 5],
  ['## A heading\n\n- one\n- two', 4],
])('%j', (markdown, words) => {
  expect(wordCount(markdown)).toBe(words);
});
