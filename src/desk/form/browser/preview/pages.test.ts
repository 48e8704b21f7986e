import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../../check/read.ts';
import { buildStory } from '../../../../story/build.ts';
import { pages } from './pages.ts';

const base = path.join(import.meta.dirname, '../../../../../tests/wrong/base');
const story = buildStory(readContent(base).entries);

test.each([
  ['articles', 'the-first-delivery', 'In their words'],
  ['timeline', 'first-delivery', 'Mürted'],
  ['quotes', 'done-deal', 'Foreign Minister of Turkey'],
  ['people', 'mevlut-cavusoglu', 'Foreign Minister of Turkey'],
  ['organisations', 'turkey', 'Turkey'],
  ['sources', 'tass-2019', 'TASS'],
  ['figures', 'votes', 'votes'],
  ['pages', 'home', '<h1'],
] as const)('a page of %s', async (folder, id, words) => {
  const page = await pages[folder]?.(story, id);
  expect(page?.html).toContain(words);
  expect(page?.html).not.toMatch(/undefined|\[object|<script/);
  expect(await pages[folder]?.(story, 'nothing')).toBeUndefined();
});

test('an article cites in numbers, and shows the blocks in its text', async () => {
  const page = await pages.articles?.(story, 'the-first-delivery');
  expect(page?.html).toContain('id="ref-1"');
  expect(page?.html).toContain('“It is a done deal.”');
  expect(page?.html).not.toContain('[@');
});
