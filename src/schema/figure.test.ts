import { expect, test } from 'vitest';
import { faults } from './faults-fixture.ts';
import { figure } from './figure.ts';

test('each row of a figure has a value for each column', () => {
  const columns = [
    { label: 'Year', type: 'date' },
    { label: 'Votes', type: 'number' },
  ];
  const aFigure = { title: 'Votes', unit: 'votes', columns, sources: ['tass'] };
  expect(
    faults(figure, {
      ...aFigure,
      rows: [
        ['2017', 98],
        ['2018', null],
      ],
    }),
  ).toEqual([]);
  expect(faults(figure, { ...aFigure, rows: [['2017', 98], ['2018'], ['2019', 1, 2]] })).toEqual([
    'rows.1: needs 2 values, one for each column, but has 1',
    'rows.2: needs 2 values, one for each column, but has 3',
  ]);
});

const aFigure = {
  title: 'Votes',
  finding: 'It passed',
  asOf: '2018',
  unit: 'votes',
  columns: [
    { label: 'Year', type: 'date' },
    { label: 'Votes', type: 'number' },
  ],
  rows: [['2017', 98]],
  alt: 'One column.',
  sources: ['tass'],
};
const chart = { kind: 'columns', x: 'Year', y: 'Votes' };

test('a chart names columns that the figure has, of the type that it draws', () => {
  expect(faults(figure, { ...aFigure, chart })).toEqual([]);
  expect(faults(figure, { ...aFigure, chart: { ...chart, x: 'Month', y: 'Year' } })).toEqual([
    'chart.x: names the column "Month", which this figure does not have',
    'chart.y: names the column "Year", which holds dates; it needs one of numbers',
  ]);
  const line = { kind: 'line', x: 'Year', y: ['Votes', 'Seats'] };
  expect(faults(figure, { ...aFigure, chart: line })).toEqual([
    'chart.y.1: names the column "Seats", which this figure does not have',
  ]);
});

test('a special space or another form of a mark makes no other column', () => {
  const columns = [
    { label: 'Year', type: 'date' },
    { label: 'Turkey’s votes, as\u00a0cou\u00adnted', type: 'number' },
  ];
  const y = "Turkey's votes, as counted";
  expect(faults(figure, { ...aFigure, columns, chart: { ...chart, y } })).toEqual([]);
});

test('a chart needs a finding, its date and its words; a figure without one may have them', () => {
  const { finding, asOf, alt, ...bare } = aFigure;
  expect(faults(figure, { ...bare, chart }).map((fault) => fault.split(':')[0])).toEqual([
    'finding',
    'asOf',
    'alt',
  ]);
  expect(faults(figure, { ...bare, finding, asOf, alt })).toEqual([]);
  expect(faults(figure, { ...aFigure, finding: 'x'.repeat(91) })).toHaveLength(1);
});
