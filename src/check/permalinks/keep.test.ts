import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../read.ts';
import { keepAddresses } from './keep.ts';
import { lockFile, readLock } from './lock.ts';

const base = path.join(import.meta.dirname, '../../../tests/wrong/base');
const copies = mkdtempSync(path.join(tmpdir(), 'permalinks-'));
afterAll(() => {
  rmSync(copies, { recursive: true });
});

/** A project of its own: a content folder, and a lock beside it if one is given. */
function project(lock?: string): string {
  const root = path.join(mkdtempSync(path.join(copies, 'project-')), 'content');
  mkdirSync(root);
  cpSync(base, root, { recursive: true });
  if (lock !== undefined) writeFileSync(lockFile(root), lock);
  return root;
}
const addresses = (root: string) => readLock(root)?.addresses.map(({ text }) => text) ?? [];

test('a project without a lock is told so, and gets one with every address in order', () => {
  const root = project();
  expect(readContent(root).problems.map(({ rule }) => rule)).toEqual(['permalink/unlisted']);
  expect(keepAddresses(root, readContent(root))).toHaveLength(1);
  expect(addresses(root)).toContain('/events/sanctions-on-ssb/');
  expect(addresses(root)).toEqual(addresses(root).toSorted());
  expect(readContent(root).problems).toEqual([]);
  expect(readFileSync(lockFile(root), 'utf8')).toMatch(/^# Every address/);
});

test('new addresses are added beside the old ones, of which none is taken out', () => {
  const root = project('/events/first-arrival/\n');
  const event = path.join(root, 'timeline/first-delivery.md');
  writeFileSync(
    event,
    readFileSync(event, 'utf8').replace('---\n', '---\naliases:\n  - first-arrival\n'),
  );
  keepAddresses(root, readContent(root));
  expect(addresses(root)).toContain('/events/first-arrival/');
  expect(addresses(root)).toContain('/events/first-delivery/');
  const before = readFileSync(lockFile(root), 'utf8');
  expect(keepAddresses(root, readContent(root))).toEqual([]);
  expect(readFileSync(lockFile(root), 'utf8')).toBe(before);
});

test('nothing is written in a dry run', () => {
  const root = project('/events/first-delivery/\n');
  expect(keepAddresses(root, readContent(root), { dry: true })).toHaveLength(1);
  expect(addresses(root)).toEqual(['/events/first-delivery/']);
});

test('nothing is written while an address is lost', () => {
  const root = project('/events/first-arrival/\n');
  expect(keepAddresses(root, readContent(root))).toEqual([]);
  expect(addresses(root)).toEqual(['/events/first-arrival/']);
});

test('a change of the lock is seen, though no entry has changed', () => {
  const root = project('/events/first-delivery/\n');
  const previous = readContent(root);
  expect(readContent(root, { previous })).toBe(previous);
  writeFileSync(lockFile(root), '/events/first-delivery/\n/events/gone/\n');
  expect(readContent(root, { previous }).problems.map(({ rule }) => rule)).toEqual([
    'permalink/lost',
  ]);
});
