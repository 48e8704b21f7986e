import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, dist } from './pages.ts';

test('no built site has the desk, nor a link to it', () => {
  const linking = builtPages().filter(({ html }) =>
    ['"/desk/', '/desk/"', '__open-in-editor'].some((trace) => html.includes(trace)),
  );
  expect(linking.map(({ path }) => path)).toEqual([]);
  expect(existsSync(join(dist, 'desk'))).toBe(false);
});

test('nothing of the desk stands in the styles and scripts of the site', () => {
  const files = globSync('_astro/**/*.{css,js}', { cwd: dist });
  expect(files).not.toEqual([]);
  for (const file of files)
    expect(readFileSync(join(dist, file), 'utf8')).not.toMatch(/\.places\b|open-in-editor/);
});
