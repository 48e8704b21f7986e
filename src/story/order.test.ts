import { expect, test } from 'vitest';
import { asTheyCame, byDay, byName, byTime } from './order.ts';

test('names are sorted as Turkish sorts them', () => {
  expect(
    ['Şimşek', 'Soylu', 'Çelik', 'Cem', 'Işık', 'İnönü', 'Irmak', 'Tillis'].sort(byName),
  ).toEqual(['Cem', 'Çelik', 'Irmak', 'Işık', 'İnönü', 'Soylu', 'Şimşek', 'Tillis']);
});

test('what has no date stands first, and equal dates are sorted by id', () => {
  const date = {
    written: '2019',
    precision: 'year',
    approximate: false,
    earliest: '2019-01-01',
    latest: '2019-12-31',
  } as const;
  const items = [{ id: 'b', date }, { id: 'a', date }, { id: 'z' }];
  expect(items.sort(byTime).map(({ id }) => id)).toEqual(['z', 'a', 'b']);
});

const on = (day: string, id: string, significance = 1, after?: string) => ({
  id,
  significance,
  after,
  date: { written: day, precision: 'day', approximate: false, earliest: day, latest: day } as const,
});
const ordered = (...events: ReturnType<typeof on>[]) =>
  asTheyCame(events, ({ after }) => after).map(({ id }) => id);

test('events stand by day; of one day the turning point comes first', () => {
  expect(
    ordered(on('2020-12-14', 'a-answer'), on('2020-12-14', 'sanctions', 3), on('2020-12-13', 'z')),
  ).toEqual(['z', 'sanctions', 'a-answer']);
});

test('an event stands behind the one that it came after', () => {
  expect(
    ordered(
      on('2019-06-29', 'a-second', 2, 'b-first'),
      on('2019-06-29', 'a-third', 1, 'a-second'),
      on('2019-06-29', 'b-first', 1),
    ),
  ).toEqual(['b-first', 'a-second', 'a-third']);
});

test('a circle of events ends, with none lost', () => {
  const day = '2019-06-29';
  expect(ordered(on(day, 'a', 1, 'b'), on(day, 'b', 1, 'a')).sort()).toEqual(['a', 'b']);
});

test('by day alone, what has the same day keeps its order', () => {
  const items = [on('2020-12-14', 'z'), on('2020-12-14', 'a'), on('2019-06-29', 'm')];
  expect(items.sort(byDay).map(({ id }) => id)).toEqual(['m', 'z', 'a']);
});
