import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { StoryFigure } from '../story/types.ts';
import { all, columns, drawn, numberOf, textsOf } from './figure-fixture.ts';

const labels = ['Turnover, billion dollars', 'Exports, billion dollars'];
const lines = (rows: StoryFigure['rows']) =>
  drawn({
    columns: columns('Year: date', ...labels.map((label) => `${label}: number`)),
    rows,
    chart: { kind: 'line', x: 'Year', y: labels, marks: [{ event: 'first-delivery' }] },
  });

test('a line is broken where a value is not known, and what stands alone is a dot', () => {
  const picture = lines([
    ['2017', 1, 1],
    ['2018', 2, 1],
    ['2019', null, null],
    ['2020', 3, 2],
    ['2021', 4, null],
  ]);
  const paths = all(picture, 'path').map(({ properties }) => String(properties['d']));
  expect(paths.map((path) => path.replace(/[^ML]/g, ''))).toEqual(['MLML', 'MLM']);
  expect(all(picture, 'circle')).toHaveLength(1);
});

test('each line has its name without the unit, and its last value, at its end', () => {
  const said = textsOf(
    lines([
      ['2017', 1, 5],
      ['2018', 3, 2],
    ]),
  );
  expect(said.slice(said.indexOf('Turnover'), said.indexOf('Turnover') + 2)).toEqual([
    'Turnover',
    '3',
  ]);
  expect(said.slice(said.indexOf('Exports'), said.indexOf('Exports') + 2)).toEqual([
    'Exports',
    '2',
  ]);
});

test('names of lines that end at one place do not cover each other', () => {
  const picture = lines([
    ['2017', 1, 1],
    ['2018', 2, 2],
  ]);
  const names = all(picture, 'text').filter(({ properties }) =>
    String(properties['className']).includes('-name'),
  );
  const ys = names.map((name) => numberOf(name, 'y')).sort((a, b) => a - b);
  ys.slice(1).forEach((y, index) => {
    expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(1.1);
  });
});

test('a value of a year stands in its middle: the event of July beside it', () => {
  const picture = lines([
    ['2018', 1, 1],
    ['2019', 2, 2],
    ['2020', 3, 3],
  ]);
  const [mark] = all(picture, 'line').filter(({ properties }) =>
    String(properties['className']).includes('c-turn'),
  );
  const [path] = all(picture, 'path');
  const middle = /L(\d+) /.exec(String(path?.properties['d']))?.[1];
  expect(Math.abs(numberOf(mark, 'x1') * 10 - Number(middle))).toBeLessThan(15);
});

test('each line has its first value, and its numbers of the axis stand before all lines', () => {
  const picture = lines([
    ['2017', 1.5, 9.5],
    ['2018', 3, 2],
  ]);
  const said = textsOf(picture);
  expect(said).toEqual(expect.arrayContaining(['1.5', '9.5']));
  const axis = all(picture, 'text').filter(
    ({ properties }) => String(properties['className']) === 'c-e,c-axis',
  );
  const start = /^M(\d+) /.exec(String(all(picture, 'path')[0]?.properties['d']))?.[1];
  for (const number of axis.slice(0, -1))
    expect(numberOf(number, 'x') * 10).toBeLessThan(Number(start));
});

test('first values that are almost the same are not drawn on each other', () => {
  for (const [one, two] of [
    [1.01, 1.02],
    [0.01, 0.02],
  ] as const) {
    const picture = lines([
      ['2017', one, two],
      ['2018', 3, 2.9],
    ]);
    const firsts = all(picture, 'text').filter((text) => /\.0[12]</.test(toHtml(text)));
    expect(firsts.length).toBeGreaterThan(0);
    const [a, b] = firsts.map((text) => numberOf(text, 'y'));
    if (b !== undefined) expect(Math.abs(b - (a ?? 0))).toBeGreaterThan(1.2);
  }
});
