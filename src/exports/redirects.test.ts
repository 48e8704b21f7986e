import { expect, test } from 'vitest';
import { buildStory } from '../story/build.ts';
import { entriesWith, entry } from '../story/entries-fixture.ts';
import type { Entry } from '../story/types.ts';
import { exportFiles } from './files.ts';

const site = new URL('https://example.org');
const redirectsOf = async (...given: readonly Entry[]) =>
  exportFiles({ story: buildStory(entriesWith(...given)), site })
    .get('/_redirects')
    ?.body();

test('every earlier address has a permanent redirect, three fields a line', async () => {
  const text = await redirectsOf(
    entry('timeline', 'first-delivery', { aliases: ['s-400-arrives', 'delivery'] }),
    entry('people', 'minister', { aliases: ['cavusoglu'] }),
    entry('pages', 'about', { aliases: ['who-we-are'] }),
  );
  expect(text).toBe(
    [
      '/events/s-400-arrives/ /events/first-delivery/ 301',
      '/events/delivery/ /events/first-delivery/ 301',
      '/people/cavusoglu/ /people/minister/ 301',
      '/who-we-are/ /about/ 301',
      '',
    ].join('\n'),
  );
});

test('a term has none, since its fragment never reaches a server', async () => {
  expect(await redirectsOf(entry('glossary', 'ssb', { aliases: ['agency'] }))).toBe('');
});
