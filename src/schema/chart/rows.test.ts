import { expect, test } from 'vitest';
import { faults } from '../faults-fixture.ts';
import { figure } from '../figure.ts';

const drawn = {
  title: 'Places',
  finding: 'They are far apart.',
  asOf: '2020',
  alt: 'A drawing.',
  unit: 'degrees',
  sources: ['tass'],
};
const places = {
  ...drawn,
  columns: [
    { label: 'Place', type: 'text' },
    { label: 'North', type: 'number' },
    { label: 'East', type: 'number' },
  ],
  rows: [
    ['Mürted', 40.08, 32.57],
    ['Sinop', 42.03, 35.15],
  ],
};
const map = { kind: 'map', name: 'Place', latitude: 'North', longitude: 'East' };
const rings = {
  caveat: 'Hills are in the way.',
  around: 'Mürted',
  figure: 'ranges',
  name: 'System',
  reach: 'Range',
  rows: ['A'],
};

test('a map has degrees for each place, and a place in the middle of its rings', () => {
  expect(faults(figure, { ...places, chart: { ...map, rings } })).toEqual([]);
  expect(
    faults(figure, {
      ...places,
      rows: [
        ['Mürted', 90.5, 32.57],
        ['Sinop', 42.03, null],
      ],
      chart: map,
    }),
  ).toEqual([
    'rows.0: needs degrees from −90 to 90 under "North", but has 90.5',
    'rows.1: needs degrees from −180 to 180 under "East", but has nothing',
  ]);
  expect(
    faults(figure, { ...places, chart: { ...map, rings: { ...rings, around: 'Murted' } } }),
  ).toEqual(['chart.rings.around: names "Murted", which no row of this figure has']);
});

const menu = {
  ...drawn,
  columns: [
    { label: 'Measure', type: 'text' },
    { label: 'Chosen for', type: 'text' },
  ],
  rows: [
    ['Loans', 'SSB'],
    ['Visas', 'officials'],
    ['Bonds', null],
  ],
};
const state = (...values: string[]) => ({
  column: 'Chosen for',
  values: values.map((value) => ({ value, glyph: 'disc' })),
});

test('each value of a column of states has its sign, and each sign its value', () => {
  const grid = { kind: 'grid', name: 'Measure' };
  expect(faults(figure, { ...menu, chart: { ...grid, state: state('SSB', 'officials') } })).toEqual(
    [],
  );
  expect(faults(figure, { ...menu, chart: { ...grid, state: state('SSB', 'officers') } })).toEqual([
    'chart.state.values.1.value: names "officers", which no row of this figure has',
    'chart.state.values: has no sign for "officials" of the column "Chosen for"',
  ]);
  const matrix = { kind: 'matrix', name: 'Measure', states: [state('SSB')] };
  expect(faults(figure, { ...menu, chart: matrix })).toEqual([
    'chart.states.0.values: has no sign for "officials" of the column "Chosen for"',
  ]);
});

test('of a column that is not there one fault is reported and no other', () => {
  const chart = { kind: 'grid', name: 'Measure', state: { ...state('SSB'), column: 'Chosen' } };
  expect(faults(figure, { ...menu, chart })).toEqual([
    'chart.state.column: names the column "Chosen", which this figure does not have',
  ]);
});

const path = { kind: 'path', steps: ['delivery', 'sanction'], from: 'delivery', to: 'sanction' };

test('a path begins and ends at steps of its own', () => {
  expect(faults(figure, { ...drawn, chart: path })).toEqual([]);
  expect(faults(figure, { ...drawn, chart: { ...path, from: 'contract', to: 'law' } })).toEqual([
    'chart.from: is not one of the steps',
    'chart.to: is not one of the steps',
  ]);
});

test('a path has no table of its own, and every other figure has one', () => {
  expect(faults(figure, { ...places, chart: path })).toEqual([
    'columns: is not for a path, whose table is made of its events',
    'rows: is not for a path, whose table is made of its events',
  ]);
  expect(faults(figure, { ...drawn })).toEqual(['columns: is missing', 'rows: is missing']);
});
