import { expect, test } from 'vitest';
import { all, columns, drawn, numberOf, textsOf } from './figure-fixture.ts';

const chart = { kind: 'bars', label: 'Period', value: 'Share' } as const;
const given = { columns: columns('Period: text', 'Share: number', 'Remark: text'), chart };
const bars = (rows: (string | number | null)[][]) => all(drawn({ ...given, rows }), 'rect');

test('bars are as long as their numbers', () => {
  const [long, short] = bars([
    ['2013–17', 22, null],
    ['2021–25', 5.5, null],
  ]);
  expect(numberOf(long, 'width') / numberOf(short, 'width')).toBeCloseTo(4, 0);
  expect(numberOf(long, 'x')).toBe(numberOf(short, 'x'));
});

test('short names stand before the bars, long ones and notes above them', () => {
  const xs = (rows: (string | number | null)[][]) => numberOf(bars(rows)[0], 'x');
  expect(xs([['2013–17', 22, null]])).toBeGreaterThan(20);
  expect(xs([['A name that is longer than that', 22, null]])).toBe(0);
  const picture = drawn({
    ...given,
    chart: { ...chart, note: 'Remark' },
    rows: [['Spain', 1, 'stayed after the others']],
  });
  expect(textsOf(picture)).toEqual(['Spain', 'stayed after the others', '1']);
});

test('falls reach to the left of the line, rises to the right', () => {
  const [fall, rise] = bars([
    ['2013–17', -48, null],
    ['2021–25', 12, null],
  ]);
  expect(numberOf(fall, 'x') + numberOf(fall, 'width')).toBeCloseTo(numberOf(rise, 'x'), 0);
});

test('a value that is not known has no bar and says so', () => {
  const picture = drawn({ ...given, rows: [['2013–17', null, null]] });
  expect(all(picture, 'rect')).toEqual([]);
  expect(textsOf(picture)).toEqual(['2013–17', 'not known']);
});
