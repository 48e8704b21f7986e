import { expect, test } from 'vitest';
import { exchange } from './exchange.ts';

const valid = {
  title: 'The words of a day',
  standfirst: 'They differed.',
  period: '2020-12-14',
  events: ['e'],
  quotes: ['a', { id: 'b', note: 'Hours later.' }],
  updated: '2026-01-01',
};

test.each([
  ['2020-12-14', true],
  ['2020-12-14/2020-12-16', true],
  ['2020-12', false],
  ['2020-12-14/2020', false],
  ['2020-12-14~', false],
  ['2020-12-16/2020-12-14', false],
  ['2020-02-30', false],
])('%s as the days of an exchange', (period, fits) => {
  expect(exchange.safeParse({ ...valid, period }).success).toBe(fits);
});
