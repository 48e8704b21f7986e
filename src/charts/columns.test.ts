import { expect, test } from 'vitest';
import type { ChartData } from '../schema/chart/chart.ts';
import { all, columns, drawn, numberOf, textsOf, withClass } from './figure-fixture.ts';

const given = { columns: columns('Year: date', 'Exports, billion dollars: number') };
const y = 'Exports, billion dollars';

test('columns are as high as their numbers, from nought', () => {
  const picture = drawn({
    ...given,
    rows: [
      ['2018', 2],
      ['2019', 4],
    ],
    chart: { kind: 'columns', x: 'Year', y },
  });
  const [first, second] = all(picture, 'rect').map((bar) => numberOf(bar, 'height'));
  expect((second ?? 0) / (first ?? 1)).toBeCloseTo(2, 1);
  expect(textsOf(picture)).toEqual(['2', '2018', '4', '2019']);
  expect(picture.properties['ariaLabel']).toBe('It rises from left to right.');
});

test('a year without a row and a value that is not known are named as gaps', () => {
  const picture = drawn({
    ...given,
    rows: [
      ['2017', 1],
      ['2020', 3],
      ['2018', null],
    ],
    chart: { kind: 'columns', x: 'Year', y },
  });
  expect(textsOf(picture)).toEqual([
    '1',
    '2017',
    'no figure',
    '2018',
    'no figure',
    '2019',
    '3',
    '2020',
  ]);
  expect(all(picture, 'rect')).toHaveLength(2);
});

test('an event stands at its day within its year, and none outside the years', () => {
  const rows = (first: string, second: string) => [
    [first, 1],
    [second, 2],
  ];
  const chart: ChartData = { kind: 'columns', x: 'Year', y, marks: [{ event: 'first-delivery' }] };
  const picture = drawn({ ...given, rows: rows('2018', '2019'), chart });
  const [mark] = withClass(all(picture, 'line'), 'c-turn');
  // 12 July is 192 days into the second of two years.
  expect(numberOf(mark, 'x1')).toBeCloseTo(((1 + 192 / 365) / 2) * 100, 1);
  expect(textsOf(picture)[0]).toContain('12\u00a0Jul 2019:');
  const later = drawn({ ...given, rows: rows('2020', '2021'), chart });
  expect(withClass(all(later, 'line'), 'c-turn')).toEqual([]);
});

test('a column of less than nought reaches down from the line', () => {
  const picture = drawn({
    ...given,
    rows: [
      ['2018', 4],
      ['2019', -4],
    ],
    chart: { kind: 'columns', x: 'Year', y },
  });
  const [up, down] = all(picture, 'rect');
  expect(numberOf(down, 'y')).toBeCloseTo(numberOf(up, 'y') + numberOf(up, 'height'), 1);
  expect(textsOf(picture)).toContain('−4');
});

test('where numbers have no room in a telephone, each second waits for a wider page', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => [String(2000 + index), 10_000 + index]);
  const hidden = (count: number) =>
    withClass(
      all(drawn({ ...given, rows: rows(count), chart: { kind: 'columns', x: 'Year', y } }), 'text'),
      'c-wide',
    ).length;
  expect(hidden(4)).toBe(0);
  expect(hidden(12)).toBeGreaterThan(0);
});

test('a number that would go beyond the edge ends at it', () => {
  const picture = drawn({
    columns: columns('Year: date', 'Exports: number'),
    rows: Array.from({ length: 12 }, (_, index) => [String(2010 + index), 10.05 + index]),
    chart: { kind: 'columns', x: 'Year', y: 'Exports' },
  });
  const ends = all(picture, 'text').filter(({ properties }) =>
    String(properties['className']).includes('c-e'),
  );
  expect(ends.flatMap(({ children }) => children)).toMatchObject([
    { value: '21.05' },
    { value: '2021' },
  ]);
  for (const end of ends) expect(numberOf(end, 'x')).toBe(100);
});
