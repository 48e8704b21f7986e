import { expect, test } from 'vitest';
import { buildStory } from './build.ts';
import { entriesWith, entry } from './entries-fixture.ts';
import { topicsOf } from './topics.ts';

test('topics have the names that readers know, in order, with their articles', () => {
  const story = buildStory(
    entriesWith(
      entry('articles', 'a', { topics: ['turkey', 'arms-exports'] }),
      entry('articles', 'b', { topics: ['waiver', 'arms-exports'] }),
      entry('glossary', 'waiver', { term: 'sanctions waiver' }),
    ),
  );
  expect(topicsOf(story).map(({ id, name, articles }) => [id, name, articles.length])).toEqual([
    ['arms-exports', 'Arms exports', 2],
    ['waiver', 'Sanctions waiver', 1],
    ['turkey', 'Turkey', 1],
  ]);
});
