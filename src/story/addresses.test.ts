import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  addressedFolders,
  addressOf,
  handbookPages,
  listPages,
  republishAddress,
  standingPages,
} from './addresses.ts';

const pages = path.join(import.meta.dirname, '../pages');
/** The addresses of the page templates, such as `/events/[]/`. */
const templates = globSync('**/*.astro', { cwd: pages })
  .map((file) => file.replaceAll('\\', '/').replace(/(?:^|\/)index\.astro$|\.astro$/, ''))
  .filter((route) => route !== '404')
  .map((route) => (route === '' ? '/' : `/${route.replace(/\[\w+\]/g, '[]')}/`));

test('the standing pages are those that there are templates for', () => {
  expect(templates.filter((route) => !route.includes('[')).sort()).toEqual(standingPages);
});

test('every other template is one for entries or for lists', () => {
  const known = [
    ...addressedFolders.map((folder) => addressOf(folder, '[]')),
    ...Object.values(listPages).map((list) => `${list}[]/`),
    republishAddress(addressOf('articles', '[]')),
    `${handbookPages.kind}[]/`,
    `${handbookPages.rule}[]/[]/`,
  ].filter((address) => !address.includes('#'));
  expect(templates.filter((route) => route.includes('[')).sort()).toEqual(known.sort());
});
