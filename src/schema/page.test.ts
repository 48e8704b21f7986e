import { expect, test } from 'vitest';
import { faults } from './faults-fixture.ts';
import { page } from './page.ts';

test('a front page names what it leads with', () => {
  const aPage = { title: 'Home', standfirst: 'All of it.', updated: '2026-01-01' };
  const front = {
    lead: 'a',
    readFirst: ['a'],
    quotes: ['q'],
    landmarks: [{ event: 'e', label: 'E' }],
  };
  expect(faults(page, { ...aPage, front })).toEqual([]);
  expect(faults(page, { ...aPage, front: { ...front, quotes: [] } })).toEqual([
    'front.quotes: names nothing',
  ]);
});
