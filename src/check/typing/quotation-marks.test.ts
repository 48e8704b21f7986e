import { expect, test } from 'vitest';
import { isWrapped } from './quotation-marks.ts';

test.each([
  '“It is a done deal.”',
  '"It is a done deal."',
  "'It's done.'",
  '‘It’s done.’',
  '„Es ist so.“',
  '„Tamamdır.”',
  '«Это решено»',
  '»Es ist so.«',
  '“He said “no” to it”',
])('%s is wrapped', (text) => {
  expect(isWrapped(text)).toBe(true);
});

test.each([
  'It is a done deal.',
  '“Yes” … “No”',
  '"Yes" … "No"',
  '‘Yes’ and ‘no’',
  '«Да» и «нет»',
  '„Ja“ und „nein“',
  '“It is” done',
  "'90s rules of the senators'",
  '“Yes”, he said, and “no',
  '“”',
  '"',
  '',
])('%s is not', (text) => {
  expect(isWrapped(text)).toBe(false);
});
