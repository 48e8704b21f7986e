import { expect, test } from 'vitest';
import type { StoryFigure } from '../story/types.ts';
import { all, columns, drawn, numberOf, textsOf, withClass } from './figure-fixture.ts';

const chart = {
  kind: 'votes',
  date: 'Date',
  body: 'Chamber',
  label: 'Measure',
  for: 'For',
  against: 'Against',
} as const;
const heads = columns(
  'Date: date',
  'Chamber: text',
  'Measure: text',
  'For: number',
  'Against: number',
);
const votes = (rows: StoryFigure['rows'], given = heads) => drawn({ columns: given, rows, chart });

test('both sides start from one line and are parts of the votes cast', () => {
  const picture = votes([
    ['2017-07-25', 'House', 'The law', 300, 100],
    ['2017-07-27', 'Senate', 'The law', 75, 25],
  ]);
  const against = withClass(all(picture, 'rect'), 'c-far');
  const yes = withClass(all(picture, 'rect'), 'c-bar');
  against.forEach((bar, index) => {
    expect(numberOf(bar, 'x') + numberOf(bar, 'width')).toBeCloseTo(numberOf(yes[index], 'x'), 0);
    expect(numberOf(yes[index], 'width') / numberOf(bar, 'width')).toBeCloseTo(3, 1);
  });
  expect(numberOf(against[0], 'width')).toBe(numberOf(against[1], 'width'));
});

test('says the day, the chamber, the measure and both counts', () => {
  expect(textsOf(votes([['2017-07-25', 'House', 'The law', 419, 3]])).slice(2)).toEqual([
    '25\u00a0Jul 2017, House',
    'The law',
    '3',
    '419',
  ]);
});

test('parts in per cent are drawn as they are, with what is left to neither side', () => {
  const shares = heads.map((head) =>
    head.type === 'number' ? { ...head, unit: 'per cent' } : head,
  );
  const [, yes] = all(votes([['2019-06', 'A pollster', '', 50, 25]], shares), 'rect');
  const [, full] = all(votes([['2019-06', 'A pollster', '', 50, 25]]), 'rect');
  expect(textsOf(votes([['2019-06', 'A pollster', '', 50, 25]], shares))).toContain(
    'for, per cent',
  );
  expect(numberOf(yes, 'width')).toBeCloseTo(numberOf(full, 'width'), 0);
});

test('a count that is not known is a question', () => {
  expect(textsOf(votes([['2017', 'House', 'A voice vote', null, 3]]))).toContain('?');
});

test('what stands above the bars is broken where it has little room', () => {
  const said = textsOf(votes([['2017-07-25', 'House', 'The law', 200, 200]]));
  expect(said.slice(1, -4).join(' ')).toBe('for, as parts of the votes cast');
  expect(said.indexOf('25\u00a0Jul 2017, House')).toBeGreaterThan(2);
});
