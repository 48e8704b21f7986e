import { globSync, readFileSync } from 'node:fs';
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

test('a figure with a chart is drawn', async () => {
  const figure = story.find.figure('votes');
  const chart = { kind: 'bars', label: 'Chamber', value: 'For' } as const;
  const drawn = { ...story, find: { ...story.find, figure: () => figure && { ...figure, chart } } };
  expect((await pages.figures?.(drawn, 'votes'))?.html).toContain('<svg class="chart chart-bars"');
});

test('an article cites in numbers, and shows the blocks in its text', async () => {
  const page = await pages.articles?.(story, 'the-first-delivery');
  expect(page?.html).toContain('<a href="#note-1">');
  expect(page?.html).toContain('“It is a done deal.”');
  expect(page?.html).not.toContain('[@');
});

test('the preview uses no class that the site does not: its sheet holds no other', () => {
  const src = path.join(import.meta.dirname, '../../../..');
  const textOf = (pattern: string) =>
    globSync(pattern, { cwd: src })
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => readFileSync(path.join(src, name), 'utf8'))
      .join('\n');
  const site = textOf('{components,layouts,pages,markdown,styles}/**/*.{astro,ts,css}');
  const used = [
    ...textOf('desk/form/browser/preview/*.ts').matchAll(/class(?:Name)?[=:] ?["']([^"'$]*)["']/g),
  ]
    .flatMap(([, classes = '']) => classes.split(/\s+/))
    .filter((name) => name !== '');
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((name) => !site.includes(name))).toEqual([]);
});
