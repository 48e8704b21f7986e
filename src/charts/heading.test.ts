import { expect, test } from 'vitest';
import { buildStory } from '../story/build.ts';
import { entriesWith, entry } from '../story/entries-fixture.ts';
import { figureLine } from './heading.ts';
import type { DataOf } from '../story/types.ts';

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
