import { expect, test } from 'vitest';
import { quotationsIn } from './quotations-in.ts';

test('finds quotations between curly and straight marks, with their places', () => {
  const markdown = 'He said “done”.\n\n- She said "not yet" [@tass-2019].';
  expect(quotationsIn(markdown)).toEqual([
    { text: 'done', offset: 8 },
    { text: 'not yet', offset: 28 },
  ]);
});

test('finds a quotation that holds emphasis, a link and a line break', () => {
  expect(quotationsIn('He said “it *is* a\n[done](/x/) deal”.').map(({ text }) => text)).toEqual([
    'it is a\ndone deal',
  ]);
});

test('takes no code and no two paragraphs for a quotation', () => {
  expect(quotationsIn('`“done”` and “begun\n\nand ended”')).toEqual([]);
});
