import { expect, test } from 'vitest';
import type { ChartData } from '../../schema/chart/chart.ts';
import { entry } from '../../story/entries-fixture.ts';
import { marksOutside } from './chart-marks.ts';

const events = new Map([
  ['landed', entry('timeline', 'landed', { date: '2019-07-12' })],
  ['sanctions', entry('timeline', 'sanctions', { date: '2020-12-14' })],
]);
const at = () => ({ line: 1, column: 1, field: undefined });
const marks = [{ event: 'landed' }, { event: 'sanctions' }, { event: 'nothing' }];

const said = (years: readonly string[], chart: ChartData) =>
  marksOutside(
    entry('figures', 'exports', {
      columns: [
        { label: 'Year', type: 'date' },
        { label: 'Exports', type: 'number' },
      ],
      rows: years.map((year) => [year, 1]),
      chart,
    }),
    events,
    at,
  ).map(({ message }) => message.replaceAll('\u00a0', ' '));

test('events between the first and the last year of columns may be marked', () => {
  const chart: ChartData = { kind: 'columns', x: 'Year', y: 'Exports', marks };
  expect(said(['2018', '2021'], chart)).toEqual([]);
  expect(said(['2018', '2019'], chart)).toEqual([
    'The event is of 14 December 2020; the chart shows 1 January 2018 to 31 December 2019.',
  ]);
});

test('among columns that are no years, or a year twice, none may', () => {
  const chart: ChartData = { kind: 'columns', x: 'Year', y: 'Exports', marks };
  expect(said(['2019-07', '2021'], chart)).toHaveLength(2);
  expect(said(['2018', '2018', '2021'], chart)).toHaveLength(2);
});

test('a line has a place for every day that it spans; a chart without marks has no fault', () => {
  expect(
    said(['2019-07-12', '2019-08'], { kind: 'line', x: 'Year', y: ['Exports'], marks }),
  ).toHaveLength(1);
  expect(said(['2019-07'], { kind: 'columns', x: 'Year', y: 'Exports' })).toEqual([]);
});
