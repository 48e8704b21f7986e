import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, requireBuild } from './pages.ts';

requireBuild();

test('the built site has no trace of the form', () => {
  const files = globSync('**/*.{html,js,css,json,xml,txt}', { cwd: dist });
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => file.startsWith('admin'))).toEqual([]);
  const named = files.filter((file) =>
    /sveltia|["'(]\/admin\//i.test(readFileSync(join(dist, file), 'utf8')),
  );
  expect(named).toEqual([]);
});
