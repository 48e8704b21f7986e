import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The candidates that a sheet names outright (Tailwind’s `@source inline`). */
const named = (sheet: string, at: RegExp) => [...sheet.matchAll(at)].map(([, list = '']) => list);

test('what the sheet of all pages leaves out is what the wider sheet brings in', () => {
  const wider = named(read('wider.css'), /@source inline\('(.*)'\)/g);
  const [, left = ''] = read('site.css').split('stands in `wider.css`');
  expect(wider.length).toBeGreaterThan(0);
  expect(named(left, /@source not inline\('(.*)'\)/g)).toEqual(wider);
});
