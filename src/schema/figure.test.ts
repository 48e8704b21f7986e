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
