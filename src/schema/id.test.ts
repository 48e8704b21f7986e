import { expect, test } from 'vitest';
import { faults } from './faults-fixture.ts';
import { id, text } from './id.ts';

test.each([
  ['a-1', true],
  ['2019', true],
  ['A', false],
  ['a--b', false],
  ['-a', false],
  ['a-', false],
  ['ü', false],
  ['', false],
])('%j as an id', (written, valid) => {
  expect(id.safeParse(written).success).toBe(valid);
});

test('text says something and is trimmed', () => {
  expect(text.parse('  words ')).toBe('words');
  expect(faults(text, ' \n ')).toEqual([': is empty']);
});
