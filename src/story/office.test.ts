import { expect, test } from 'vitest';
import { readDate, type StoryDate } from '../schema/edtf.ts';
import { officesDuring } from './office.ts';

function date(written: string): StoryDate {
  const reading = readDate(written);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.date;
}

const offices = [
  { title: 'Deputy', from: date('2013-05'), to: date('2015-11-23') },
  { title: 'Minister', from: date('2015-11-24'), to: date('2018-06') },
  { title: 'Speaker', from: date('2019-01-01'), to: undefined },
];

test.each([
  ['2013-04-30', []],
  ['2013-05-01', ['Deputy']],
  ['2015-11-23', ['Deputy']],
  ['2015-11-24', ['Minister']],
  ['2015-11', ['Deputy', 'Minister']],
  ['2018-06-30', ['Minister']],
  ['2018-07-01', []],
  ['2018', ['Minister']],
  ['2018-07-01/2019-01-01', ['Speaker']],
  ['2026-01-01', ['Speaker']],
])('on %s', (day, titles) => {
  expect(officesDuring(offices, date(day)).map(({ title }) => title)).toEqual(titles);
});
