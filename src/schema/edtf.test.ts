import { expect, test } from 'vitest';
import { readDate } from './edtf.ts';

test.each([
  ['2019-07-12', 'day', false, '2019-07-12', '2019-07-12'],
  ['2020-02-29', 'day', false, '2020-02-29', '2020-02-29'],
  ['2019-07', 'month', false, '2019-07-01', '2019-07-31'],
  ['2020-02', 'month', false, '2020-02-01', '2020-02-29'],
  ['2019', 'year', false, '2019-01-01', '2019-12-31'],
  ['2017-04~', 'month', true, '2017-04-01', '2017-04-30'],
  ['2017~', 'year', true, '2017-01-01', '2017-12-31'],
  ['2019-07-12~', 'day', true, '2019-07-12', '2019-07-12'],
  ['2019-07-12/2019-09-15', 'interval', false, '2019-07-12', '2019-09-15'],
  ['2018-06/2021', 'interval', false, '2018-06-01', '2021-12-31'],
  ['2017-04~/2017-12-29', 'interval', true, '2017-04-01', '2017-12-29'],
  // The end may be known less exactly than the beginning.
  ['2019-07-12/2019', 'interval', false, '2019-07-12', '2019-12-31'],
  ['2019-07/2019-07', 'interval', false, '2019-07-01', '2019-07-31'],
])('%s is a date', (written, precision, approximate, earliest, latest) => {
  expect(readDate(written)).toEqual({
    ok: true,
    date: { written, precision, approximate, earliest, latest },
  });
});

test.each([
  ['2020-02-31', 'there is no such day: February 2020 has 29 days'],
  ['2019-02-29', 'there is no such day: February 2019 has 28 days'],
  ['2019-04-00', 'there is no such day: April 2019 has 30 days'],
  ['2020-13-45', 'there is no month 13; months run from 01 to 12'],
  ['2020-00', 'there is no month 00; months run from 01 to 12'],
  ['2019-09-15/2019-07-12', 'the stretch "2019-09-15/2019-07-12" ends before it begins'],
  ['2019-07-12/2019-02-30', 'there is no such day: February 2019 has 28 days'],
  ['12.07.2019', '"12.07.2019" is no date; write 2019-07-12'],
  ['12 July 2019', '"12 July 2019" is no date; write 2019-07-12'],
  ['2019-7-12', '"2019-7-12" is no date'],
  ['19', '"19" is no date'],
  ['', '"" is no date'],
  [' 2019', '" 2019" is no date'],
  ['2019/2020/2021', '"2019/2020/2021" is no date'],
  // Valid EDTF that the story has no use for.
  ['2019-07-12/..', '".." is no date'],
  ['../2019-07-12', '".." is no date'],
  ['2019/', '"" is no date'],
  ['2019?', '"2019?" is no date'],
  ['201X', '"201X" is no date'],
  ['2019-21', 'there is no month 21'],
  ['2019-07-12T10:00:00Z', '"2019-07-12T10:00:00Z" is no date'],
])('%j is none', (written, reason) => {
  const reading = readDate(written);
  expect(reading.ok).toBe(false);
  expect(reading.ok || reading.reason).toContain(reason);
});
