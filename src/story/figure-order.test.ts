import { expect, test } from 'vitest';
import { buildStory } from './build.ts';
import { entriesWith, entry } from './entries-fixture.ts';
import { figuresAsTold } from './figure-order.ts';

const path = {
  kind: 'path' as const,
  steps: ['delivery', 'sanction'],
  from: 'delivery',
  to: 'sanction',
};

test('figures stand as the story tells of them, those of the whole story first', () => {
  const later = {
    ...entry('articles', 'later', { period: '2021' }),
    body: '::figure{id="votes"}\n\n::figure{id="exports"}\n',
  };
  const earlier = {
    ...entry('articles', 'earlier', { period: '2017' }),
    body: '::figure{id="suppliers"}\n\n::figure{id="votes"}\n',
  };
  const story = buildStory(
    entriesWith(
      later,
      earlier,
      entry('timeline', 'delivery'),
      entry('timeline', 'sanction', { date: '2020-12-14' }),
      entry('figures', 'unplaced', { title: 'A' }),
      entry('figures', 'exports', { title: 'B' }),
      entry('figures', 'votes', { title: 'C' }),
      entry('figures', 'suppliers', { title: 'D' }),
      entry('figures', 'way', {
        title: 'E',
        columns: undefined,
        rows: undefined,
        chart: path,
      }),
    ),
  );
  expect(figuresAsTold(story).map(({ id }) => id)).toEqual([
    'way',
    'suppliers',
    'votes',
    'exports',
    'unplaced',
  ]);
});
