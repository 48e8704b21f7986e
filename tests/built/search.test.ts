import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages, dist, requireBuild } from './pages.ts';

requireBuild();
const folder = resolve(dist, 'pagefind');
const urls = globSync('fragment/*.pf_fragment', { cwd: folder }).map((name) => {
  const text = gunzipSync(readFileSync(resolve(folder, name))).toString();
  return (JSON.parse(text.slice('pagefind_dcd'.length)) as { url: string }).url;
});

test('every record leads to a page, and to a place on it that there is', () => {
  const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
  const lost = urls.filter((url) => {
    const [path = '', place] = url.split('#');
    const html = pages.get(path);
    return html === undefined || (place !== undefined && !html.includes(`id="${place}"`));
  });
  expect(lost).toEqual([]);
  expect(urls.some((url) => url.startsWith('/articles/') && url.includes('#'))).toBe(true);
});

test('every entry that has a page of its own can be found', () => {
  const kinds = [
    'article',
    'event',
    'quote',
    'person',
    'organisation',
    'source',
    'figure',
    'question',
    'exchange',
  ];
  const missing = builtPages()
    .filter(({ type, path }) => kinds.includes(type) && !urls.includes(path))
    .map(({ path }) => path);
  expect(missing).toEqual([]);
});

test('the page of the search alone may compile WebAssembly', () => {
  const may = builtPages().filter(({ html }) => html.includes("'wasm-unsafe-eval'"));
  expect(may.map(({ path }) => path)).toEqual(['/search/']);
});

test('nothing is published of the index that the search does not use', () => {
  const names = globSync('*', { cwd: folder });
  expect(names.filter((name) => /-ui\.|worker|highlight|playground|unknown/.test(name))).toEqual(
    [],
  );
  expect(existsSync(resolve(folder, 'pagefind.js'))).toBe(true);
});
