import { expect, test } from 'vitest';
import { buildStory } from './build.ts';
import { entriesWith, entry } from './entries-fixture.ts';
import { figureLine } from './figure-words.ts';
import type { DataOf } from './types.ts';

const line = (data: Partial<DataOf['figures']>) => {
  const story = buildStory(entriesWith(entry('figures', 'votes', data)));
  return story.figures.map(figureLine).join();
};
const state = { column: 'Chamber', values: [] };

test('a heading that is the title is not said again', () => {
  expect(line({})).toBe('Unit: votes');
  expect(line({ finding: 'Nearly all were for it.' })).toBe('Votes. Unit: votes');
});

test('a drawing without numbers has no unit', () => {
  const chart = { kind: 'grid' as const, name: 'Chamber', state };
  expect(line({ finding: 'Nearly all were for it.', chart })).toBe('Votes.');
  expect(line({ chart })).toBe('');
});
