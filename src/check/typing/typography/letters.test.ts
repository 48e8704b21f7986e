import { expect, test } from 'vitest';
import { letterEdits } from './letters.ts';
import { withEdits } from './run.ts';

test.each([
  ['Mu\u0308rted, Is\u0327ık, I\u0307stanbul', 'Mürted, Işık, İstanbul'],
  ['\u0438\u0306', '\u0439'],
  ['\u0627\u0654', '\u0623'],
])('%j is %s', (written, right) => {
  expect(withEdits(written, letterEdits(written))).toBe(right);
  expect(letterEdits(right)).toEqual([]);
});

test('marks that no letter has, and their order, are left', () => {
  for (const text of ['i\u0307', 'x\u0323', '\u0642\u064B\u0627', '\u0651\u064E', 'b\u0651\u064E'])
    expect(letterEdits(text)).toEqual([]);
});
