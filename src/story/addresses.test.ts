import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  addressedFolders,
  addressOf,
  embedPages,
  entryAt,
  evidenceHref,
  handbookPages,
  isReserved,
  listPages,
  republishAddress,
  standingPages,
} from './addresses.ts';
import { tenMinutesHref } from './reading-paths.ts';

const pages = path.join(import.meta.dirname, '../pages');
/** The addresses of the page templates, such as `/events/[]/`. */
const templates = globSync('**/*.astro', { cwd: pages })
  .map((file) => file.replaceAll('\\', '/').replace(/(?:^|\/)index\.astro$|\.astro$/, ''))
  // Where entries were before is anywhere.
  .filter((route) => route !== '404' && route !== '[...moved]')
  .map((route) => (route === '' ? '/' : `/${route.replace(/\[\w+\]/g, '[]')}/`));

test('the standing pages are those that there are templates for', () => {
  expect(templates.filter((route) => !route.includes('[')).sort()).toEqual(standingPages);
});

test('every other template is one for entries or for lists', () => {
  const known = [
    ...addressedFolders.map((folder) => addressOf(folder, '[]')),
    ...Object.values(listPages).map((list) => `${list}[]/`),
    republishAddress(addressOf('articles', '[]')),
    evidenceHref({ href: addressOf('articles', '[]') }),
    tenMinutesHref({ href: addressOf('pages', '[]') }),
    `${handbookPages.kind}[]/`,
    `${handbookPages.rule}[]/[]/`,
  ].filter((address) => !address.includes('#'));
  expect(templates.filter((route) => route.includes('[')).sort()).toEqual(known.sort());
});

test('an address leads back to its entry', () => {
  for (const folder of addressedFolders)
    expect(entryAt(addressOf(folder, 'some-id'))).toEqual({ folder, id: 'some-id' });
  expect(entryAt('/')).toEqual({ folder: 'pages', id: 'home' });
  for (const other of ['', '/events/A/', '/events/a', '/a/b/c/', '//', 'events/a/'])
    expect(entryAt(other), other).toBeUndefined();
});

test.each([
  ['pages', 'data'],
  ['pages', 'search'],
  ['pages', 'embed'],
  ['pages', 'oembed'],
  ['pages', 'feeds'],
  ['pages', 'cards'],
  ['pages', 'pagefind'],
  ['pages', 'as-of'],
  ['pages', 'events'],
  ['pages', 'admin'],
  ['pages', 'desk'],
  ['pages', '404'],
  ['pages', 'index'],
  ['quotes', 'by-side'],
  ['quotes', 'by-speaker'],
] as const)('in %s the id %s is that of something else', (folder, id) => {
  expect(isReserved(folder, id)).toBe(true);
});

test.each([
  ['pages', 'home'],
  ['pages', 'about'],
  ['pages', 'republish'],
  ['pages', 'handbook-of-style'],
  ['articles', 'republish'],
  ['articles', 'evidence'],
  ['timeline', 'turning-points'],
  ['glossary', 'data'],
  ['exceptions', 'data'],
] as const)('in %s the id %s is free', (folder, id) => {
  expect(isReserved(folder, id)).toBe(false);
});

test('the first part of every address of the site is taken', () => {
  const parts = new Set(
    [...standingPages, ...Object.values(embedPages), ...Object.values(listPages)].flatMap(
      (address) => address.split('/')[1] ?? '',
    ),
  );
  for (const part of parts) if (part !== '') expect(isReserved('pages', part), part).toBe(true);
});
