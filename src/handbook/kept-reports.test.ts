import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptReports } from './kept-reports.ts';
import { exampleReports } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'handbook-kept-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = join(folder, 'cache/reports.json');
const fresh = Object.fromEntries([...exampleReports()].map(([code, { text }]) => [code, text]));

test('the reports are those of the check, kept for the next time', () => {
  expect(keptReports(file)).toEqual(fresh);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('Nothing is published', 'All is published'));
  expect(Object.values(keptReports(file)).join()).toContain('All is published');
});

test('reports of other files, or cut short, are made anew', () => {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/"hash":"./, '"hash":"x'));
  expect(keptReports(file)).toEqual(fresh);
  writeFileSync(file, text.slice(0, 100));
  expect(keptReports(file)).toEqual(fresh);
});
