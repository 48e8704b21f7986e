import { expect, test } from 'vitest';
import { readDate } from '../schema/edtf.ts';
import { daysBetween, daysWords, pathSteps, pathTable } from './path.ts';

const date = (written: string) => {
  const reading = readDate(written);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.date;
};
const event = (id: string, written: string) => ({ id, title: `On ${id}`, date: date(written) });
const delivery = event('delivery', '2019-07-12');
const sanction = event('sanction', '2020-12-14');

test('days are counted from day to day, over leap years', () => {
  expect(daysBetween(delivery.date, sanction.date)).toEqual({ count: 521, about: false });
  expect(daysBetween(date('2020-02-28'), date('2020-03-01')).count).toBe(2);
});

test('days from or to a date that is no day are about so many, from its middle', () => {
  expect(daysBetween(date('2019-07-01'), date('2019-08'))).toEqual({ count: 46, about: true });
  expect(daysBetween(date('2019-07-01~'), date('2019-07-03'))).toEqual({ count: 2, about: true });
});

test('days in words', () => {
  expect(daysWords({ count: 1, about: false })).toBe('1\u00a0day');
  expect(daysWords({ count: 1200, about: true })).toBe('about 1,200\u00a0days');
});

test('steps stand in the order of their dates, and days are counted from the start in both directions', () => {
  const contract = event('contract', '2017-09-12');
  const steps = pathSteps([sanction, delivery, contract], 'delivery');
  expect(steps.map((step) => step.event.id)).toEqual(['contract', 'delivery', 'sanction']);
  expect(steps.map(({ sinceLast }) => sinceLast?.count)).toEqual([undefined, 668, 521]);
  expect(steps.map(({ sinceStart }) => sinceStart?.count)).toEqual([-668, 0, 521]);
});

test('the table is made of the events, and holds no number that is not known to the day', () => {
  const law = event('law', '2019-12');
  const { columns, rows } = pathTable([delivery, law, sanction], 'delivery');
  expect(columns.map(({ label }) => label)).toEqual([
    'Step',
    'Date',
    'Days since the one before',
    'Days since 12\u00a0July 2019',
  ]);
  expect(rows).toEqual([
    ['On delivery', '2019-07-12', null, 0],
    ['On law', '2019-12', null, null],
    ['On sanction', '2020-12-14', null, 521],
  ]);
});

test('a path of nothing, and one without its start, is a table all the same', () => {
  expect(pathTable([], 'delivery').rows).toEqual([]);
  expect(pathTable([sanction], 'delivery').rows).toEqual([
    ['On sanction', '2020-12-14', null, null],
  ]);
});
