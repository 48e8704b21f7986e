import { expect, test } from 'vitest';
import { tableRows, tableText } from './table.ts';

const columns = [{ type: 'text' }, { type: 'number' }];

test('rows are lines, and cells stand between bars', () => {
  const rows = [
    ['S. 722, first bill', 98],
    ['a | b \\ c', null],
    ['98', 1.5],
  ];
  const text = tableText(rows) ?? '';
  expect(text.split('\n')).toEqual([
    '| S. 722, first bill | 98 |',
    '| a \\| b \\\\ c |  |',
    '| 98 | 1.5 |',
  ]);
  expect(tableRows(text, columns)).toEqual(rows);
});

test('rows may come without outer bars, or from a spreadsheet', () => {
  expect(tableRows('House | 419\nSenate\t98\n\n', columns)).toEqual([
    ['House', 419],
    ['Senate', 98],
  ]);
});

test('what is no number stays as it was written, for the check to see', () => {
  expect(tableRows('| a | 1,000 |\n| b | 007 |', columns)).toEqual([
    ['a', '1,000'],
    ['b', '007'],
  ]);
});

test('rows that are none are left alone', () => {
  expect(tableText('rows')).toBeUndefined();
  expect(tableText([[true]])).toBeUndefined();
});
