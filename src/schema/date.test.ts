import { expect, test } from 'vitest';
import { day } from './date.ts';
import { faults } from './faults-fixture.ts';

test('a day is neither a month nor a stretch', () => {
  expect(faults(day, '2020-12-14')).toEqual([]);
  for (const written of ['2020-12', '2020', '2020-12-14/2020-12-15'])
    expect(faults(day, written)[0]).toContain('needs the exact day');
});
