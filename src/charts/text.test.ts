import { expect, test } from 'vitest';
import { linesOf, widthOf } from './text.ts';

test('wide letters are wider than narrow ones, marks have no width of their own', () => {
  expect(widthOf('WWW')).toBeGreaterThan(widthOf('iii'));
  expect(widthOf('e\u0301')).toBe(widthOf('e'));
  expect(widthOf('防空')).toBeGreaterThan(widthOf('ab'));
});

test.each([
  'Amendment attaching conditions to F-16 sales to Turkey (not in the final law)',
  'x'.repeat(90),
  '🚀'.repeat(40),
  'Ağustos ayında Ankara’da yapılan görüşmelerde',
])('no line is wider than it may be: %s', (text) => {
  for (const most of [3, 8, 20])
    for (const line of linesOf(text, most)) expect(widthOf(line)).toBeLessThanOrEqual(most);
});

test('what goes beyond the last line is left out and marked', () => {
  const lines = linesOf('one two three four five six seven eight', 5, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/ …$/);
  expect(linesOf('one two', 20, 2)).toEqual(['one two']);
  expect(linesOf('', 5)).toEqual([]);
});
