import { expect, test } from 'vitest';
import { byName, byTime } from './order.ts';

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
