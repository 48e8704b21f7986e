import { expect, test } from 'vitest';
import { parseMarkdown } from '../../markdown/parse.ts';
import { ownWords } from './own-words.ts';

/** The words that are ours, block by block, as they stand at their places in the text. */
const oursIn = (text: string, markdown = true) =>
  ownWords({ text, tree: markdown ? () => parseMarkdown(text) : undefined }).children.map(
    (block) =>
      block.type === 'paragraph'
        ? block.children
            .filter(({ type }) => type === 'text')
            .map(({ position }) => text.slice(position?.start.offset, position?.end.offset))
        : [],
  );

test('leaves out citations, quotations, code and addresses', () => {
  expect(oursIn('He said “no *such* thing” [@a, p. 4; @b], `x` or "y".')).toEqual([
    ['He said ', ' ', ', ', ' or ', '.'],
  ]);
  expect(oursIn('See [the law](https://a.example/defense) and <https://b.example>.')).toEqual([
    ['See ', 'the law', ' and ', '.'],
  ]);
});

test('leaves out the marks behind numbers of figures', () => {
  expect(oursIn('It passed 98 {figure:votes, Senate, For} to 2.')).toEqual([
    ['It passed 98', ' to 2.'],
  ]);
});

test('reads headings, lists, block quotations and tables, but neither blocks nor HTML', () => {
  expect(
    oursIn(
      '## One\n\n- two\n- *three*\n\n> four\n> five\n\n| six |\n| --- |\n| seven |\n\n::quote{id=a}\n\n:::exchange{event=b}\nc\n:::\n\n<b>\nd\n</b>\n\n    code\n',
    ),
  ).toEqual([['One'], ['two'], ['three'], ['four\n> five'], ['six'], ['seven']]);
});

test('reads a field of frontmatter as one paragraph', () => {
  expect(oursIn('It ended [@a]. “So it did.”', false)).toEqual([['It ended ', '. ']]);
});

test('gives lines and columns', () => {
  const [block] = ownWords({ text: 'one “two”\nthree', tree: undefined }).children;
  const last = block?.type === 'paragraph' ? block.children.at(-1) : undefined;
  expect(last?.position).toEqual({
    start: { line: 1, column: 10, offset: 9 },
    end: { line: 2, column: 6, offset: 15 },
  });
});
