import { expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { quotationsIn } from './quotations-in.ts';

const find = (text: string) => quotationsIn({ text, tree: parseMarkdown(text) });

test('finds quotations between curly and straight marks, with their places', () => {
  const markdown = 'He said “done”.\n\n- She said "not yet" [@tass-2019].';
  expect(find(markdown)).toEqual([
    { text: 'done', offset: 8 },
    { text: 'not yet', offset: 28 },
  ]);
});

test('finds a quotation that holds emphasis, a link and a line break', () => {
  const markdown = 'He said “it *is* a\n[done](/x/) deal”.';
  expect(find(markdown).map(({ text }) => text)).toEqual(['it is a\ndone deal']);
});

test('takes no code and no two paragraphs for a quotation', () => {
  expect(find('`“done”` and “begun\n\nand ended”')).toEqual([]);
});
