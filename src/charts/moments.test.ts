import { expect, test } from 'vitest';
import type { ChartData } from '../schema/chart/chart.ts';
import type { StoryFigure } from '../story/types.ts';
import { all, columns, drawn, numberOf, textsOf } from './figure-fixture.ts';

const chart: ChartData = {
  kind: 'moments',
  date: 'Date',
  value: 'Lira',
  label: 'Moment',
  marks: [{ event: 'first-delivery', label: 'they land' }],
};
const moments = (rows: StoryFigure['rows']) =>
  drawn({ columns: columns('Date: date', 'Lira: number', 'Moment: text'), rows, chart });

const words = (rows: StoryFigure['rows']) =>
  textsOf(moments(rows)).map((text) => text.replaceAll('\u00a0', ' '));

test('each moment is a dot on one scale, and no line joins them', () => {
  const picture = moments([
    ['2019-05-10', 6, 'a report'],
    ['2019-06-14', 7, 'pressure'],
    ['2019-07-17', 8, 'the close'],
  ]);
  const [a, b, c] = all(picture, 'circle').map((each) => numberOf(each, 'cx'));
  expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 0) - (b ?? 0), 0);
  expect(all(picture, 'path')).toEqual([]);
});

test('an event stands between the moments before and after it, before the last of its own day', () => {
  const rows = [
    ['2019-07-11', 5.7, 'the eve'],
    ['2019-07-12', 5.76, 'before'],
    ['2019-07-12', 5.78, 'after'],
    ['2019-07-17', 5.68, 'later'],
  ];
  const said = words(rows).filter((text) => text.includes(':'));
  expect(said).toEqual([
    '11 Jul 2019: the eve',
    '12 Jul 2019: before',
    '12 Jul 2019: they land',
    '12 Jul 2019: after',
    '17 Jul 2019: later',
  ]);
});

test('a long silence is told', () => {
  expect(
    words([
      ['2018-08', 7.24, 'a low'],
      ['2019-05-10', 6, 'a report'],
    ]),
  ).toContain('9 months pass');
});
