import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fixContent } from '../../src/check/fix/fix-content.ts';
import { readContent } from '../../src/check/read.ts';
import { projectRoot } from '../wrong/content.ts';
import { seeded, withNoise } from './noise.ts';

const content = join(projectRoot, 'content');

test('the entries of this project are in their canonical form', () => {
  const { files } = readContent(content);
  const open = [...files.values()].flatMap(({ problems }) => problems);
  expect(open.filter(({ fix }) => fix).map(({ file, rule }) => `${file} ${rule}`)).toEqual([]);
}, 60_000);

test('what careless hands did to the entries of this project is undone, to the byte', () => {
  const root = mkdtempSync(join(tmpdir(), 'noise-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(content, root, { recursive: true, preserveTimestamps: true });
  const random = seeded(231);
  const full = (file: string) => join(root, file.replace(/^content\//, ''));
  const files = [...readContent(root).files.values()];
  const noisy = files.filter(({ folder }) => folder === 'articles' || random() < 0.05);
  const before = new Map(files.map(({ file }) => [file, readFileSync(full(file), 'utf8')]));
  for (const { file, folder } of noisy)
    if (folder) writeFileSync(full(file), withNoise(folder, file, before.get(file) ?? '', random));
  const times = new Map(files.map(({ file }) => [file, statSync(full(file)).mtimeMs]));

  const { failures } = fixContent(root, readContent(root));

  expect(failures).toEqual([]);
  const changed = new Set(noisy.map(({ file }) => file));
  for (const [file, text] of before) {
    expect(readFileSync(full(file), 'utf8'), file).toBe(text);
    if (!changed.has(file)) expect(statSync(full(file)).mtimeMs, file).toBe(times.get(file));
  }
  expect(noisy.length).toBeGreaterThan(100);

  const again = new Map(files.map(({ file }) => [file, statSync(full(file)).mtimeMs]));
  expect(fixContent(root, readContent(root)).mends).toEqual([]);
  for (const [file, time] of again) expect(statSync(full(file)).mtimeMs, file).toBe(time);
}, 60_000);
