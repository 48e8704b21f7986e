import { expect, test } from 'vitest';
import { markdownText } from './markdown-text.ts';
import { fragmentsOf, quotationsIn, wordsOf } from './quotation-words.ts';

test('finds quotations between curly and straight marks, with their places', () => {
  const markdown = 'He said “done”.\n\n- She said "not yet" [@tass-2019].';
  expect(quotationsIn(markdownText(markdown))).toEqual([
    { text: 'done', offset: 8 },
    { text: 'not yet', offset: 28 },
  ]);
});

test('finds a quotation that holds emphasis, a link and a line break', () => {
  const markdown = 'He said “it *is* a\n[done](/x/) deal”.';
  expect(quotationsIn(markdownText(markdown)).map(({ text }) => text)).toEqual([
    'it is a\ndone deal',
  ]);
});

test('takes no code and no two paragraphs for a quotation', () => {
  expect(quotationsIn(markdownText('`“done”` and “begun\n\nand ended”'))).toEqual([]);
});

test('words are the same in other typography', () => {
  expect(wordsOf('Turkey’s “S‑400” – done.')).toEqual(wordsOf("turkey's S-400 - Done"));
  expect(wordsOf('İsmail')).not.toEqual(wordsOf('Ismail'));
});

test('an insertion and an ellipsis stand between fragments', () => {
  expect(fragmentsOf('We [the ministry] reject … this decision')).toEqual([
    ['we'],
    ['reject'],
    ['this', 'decision'],
  ]);
});
