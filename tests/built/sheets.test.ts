import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, dist } from './pages.ts';

const wider = readFileSync('src/styles/wider.css', 'utf8');
/** What only the wider sheet styles: the utilities that it names, and its own classes. */
const seldom = new Set([
  ...[...wider.matchAll(/@source inline\('\{?(.*?)\}?'\)/g)].flatMap(([, list = '']) =>
    // A comma within brackets belongs to a value.
    list.split(/,(?![^[]*\])/),
  ),
  'year',
  'own',
]);

/** Links of a page to style sheets for the screen, and the classes of its elements. */
const pages = builtPages().map(({ path, html }) => ({
  path,
  sheets: [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(
    ([, href = '']) => href,
  ),
  elements: [...html.matchAll(/ class="([^"]+)"/g)].map(([, list = '']) => list.split(' ')),
}));

const isWider = (href: string) => readFileSync(join(dist, href), 'utf8').includes('@layer wider');
const wide = new Set([...new Set(pages.flatMap(({ sheets }) => sheets))].filter(isWider));

test('a page without the wider sheet has nothing that only this sheet styles', () => {
  const lean = pages.filter(({ sheets }) => !sheets.some((href) => wide.has(href)));
  expect(lean.length).toBeGreaterThan(0);
  const lacking = lean.flatMap(({ path, elements }) =>
    [...new Set(elements.flat())]
      .filter((name) => seldom.has(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(lacking).toEqual([]);
});

test('no element has one of the wider sheet beside the same one under a condition', () => {
  // `mt-6` and `lg:mt-10`, both `mt`; `hidden` and `lg:grid` are not told apart by their names.
  const root = (name: string) => /^-?([a-z]+(?:-[xy])?)-[\d[]/.exec(name)?.[1];
  const clashing = pages.flatMap(({ path, elements }) =>
    elements.flatMap((names) =>
      names
        .filter((name) => seldom.has(name) && root(name) !== undefined)
        .filter((name) =>
          names.some((other) => {
            const [condition, under] = other.split(':');
            if (!condition || !under || seldom.has(other)) return false;
            return root(under) === root(name);
          }),
        )
        .map((name) => `${path}: ${name} in “${names.join(' ')}”`),
    ),
  );
  expect([...new Set(clashing)]).toEqual([]);
});
