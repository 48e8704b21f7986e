import { expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { quotationsIn } from './quotations-in.ts';

const find = (text: string) => quotationsIn({ text, tree: parseMarkdown(text) });

test('finds quotations between curly and straight marks, with their places', () => {
  const markdown = 'He said “done”.\n\n- She said "not yet" [@tass-2019].';
  expect(find(markdown)).toEqual([
    { text: 'done', offset: 8, around: 'He said “done”.' },
    { text: 'not yet', offset: 28, around: 'She said "not yet" [@tass-2019].' },
  ]);
});

test('finds a quotation that holds emphasis, a link and a line break', () => {
  const markdown = 'He said “it *is* a\n[done](/x/) deal”.';
  expect(find(markdown).map(({ text }) => text)).toEqual(['it is a\ndone deal']);
});

test('takes no code and no two paragraphs for a quotation', () => {
  expect(find('`“done”` and “begun\n\nand ended”')).toEqual([]);
});

test('the row of a table is around the words of its cells', () => {
  expect(
    quotationsIn({
      text: '| a | b |\n| - | - |\n| “done” | [@tass-2019] |',
      tree: parseMarkdown('| a | b |\n| - | - |\n| “done” | [@tass-2019] |'),
    })[0]?.around,
  ).toBe('| “done” | [@tass-2019] |');
});
