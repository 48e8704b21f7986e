import { expect, test } from 'vitest';
import { readDate, type StoryDate } from '../schema/edtf.ts';
import { dateTime, dateWords, dayWords, gapWords, laterWords } from './words.ts';

function date(written: string): StoryDate {
  const reading = readDate(written);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.date;
}

test.each([
  ['2020-12-14', '14\u00a0December 2020', '14\u00a0Dec 2020'],
  ['2020-12', 'December 2020', 'Dec 2020'],
  ['2020', '2020', '2020'],
  ['2017-04~', 'about April 2017', 'about Apr 2017'],
  [
    '2019-07-12/2019-09-15',
    '12\u00a0July – 15\u00a0September 2019',
    '12\u00a0Jul – 15\u00a0Sep 2019',
  ],
  [
    '2018-12-30/2019-01-02',
    '30\u00a0December 2018 – 2\u00a0January 2019',
    '30\u00a0Dec 2018 – 2\u00a0Jan 2019',
  ],
  ['2018-06/2021-04', 'June 2018 – April 2021', 'Jun 2018 – Apr 2021'],
  ['2018/2021', '2018–2021', '2018–2021'],
  ['2017-04~/2017-05', 'about April – May 2017', 'about Apr – May 2017'],
])('%s in words', (written, long, short) => {
  expect(dateWords(date(written))).toBe(long);
  expect(dateWords(date(written), { short: true })).toBe(short);
});

test.each([
  ['2020-12-14', '2020-12-14'],
  ['2017-04~', '2017-04'],
  ['2019-07-12/2019-09-15', '2019-07-12'],
])('%s for machines', (written, value) => {
  expect(dateTime(date(written))).toBe(value);
});

test('a day without a leading zero', () => {
  expect(dayWords('2026-07-03')).toBe('3\u00a0July 2026');
});

test.each([
  ['2019-07-12', '2019-07-13', undefined],
  ['2019-01-01', '2019-06-01', undefined],
  ['2019-01-01', '2019-07-01', '6 months pass'],
  ['2019-01-01', '2020-03-01', '14 months pass'],
  ['2019-01-01', '2021-01-01', '2 years pass'],
  ['2009-09-01', '2013-09-01', '4 years pass'],
])('from %s to %s', (from, to, words) => {
  expect(gapWords(from, to)).toBe(words);
});

test.each([
  ['2019-06-06', '2019-06-06', undefined],
  ['2019-06-06', '2019-06-07', '1 day later'],
  ['2021-02-26', '2021-03-01', '3 days later'],
  ['2024-07', '2024-09-23', '54 days later'],
  ['2019-01-10', '2019-12', '11 months later'],
  ['2016-05', '2019-06-01', '3 years later'],
  ['2019-06', '2019-06-15', undefined],
])('what happened %s and was known %s was known later by', (happened, known, words) => {
  expect(laterWords(date(happened), date(known))).toBe(words);
});
