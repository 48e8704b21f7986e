import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, afterEach, expect, test } from 'vitest';
import { readContent } from './read.ts';

const base = join(import.meta.dirname, '../../tests/wrong/base');
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-'));
  cpSync(base, root, { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const author = (name: string) => `---\nname: ${name}\nkind: person\n---\n`;

test('reads every entry, those written in place in an article, too', () => {
  const { entries, problems } = readContent(root);
  expect(problems).toEqual([]);
  expect(entries.timeline.map(({ id, file }) => [id, file])).toEqual([
    ['sanctions-on-ssb', 'content/articles/the-first-delivery.md'],
    ['first-delivery', 'content/timeline/first-delivery.md'],
  ]);
  expect(entries.timeline[0]?.body).toBe('The State Department names SSB [@state-2020].');
  expect(entries.quotes[0]?.body.trim()).toBe('He was asked about the delivery.');
  expect(entries.glossary).toEqual([]);
});

test('dates stay what was written', () => {
  writeFileSync(join(root, 'authors/guest.md'), author('A guest'));
  writeFileSync(
    join(root, 'sources/old.md'),
    '---\ntitle: Old\npublisher: P\nkind: law\nlanguage: en\npublished: 2017\n---\n',
  );
  const old = readContent(root).entries.sources.find(({ id }) => id === 'old');
  expect(old?.data.published).toBe('2017');
});

test('an optional field that is empty counts as absent', () => {
  writeFileSync(
    join(root, 'sources/old.md'),
    '---\ntitle: Old\npublisher: P\nkind: law\nlanguage: en\nnote:\n---\n',
  );
  const { entries, problems } = readContent(root);
  expect(problems.map(({ rule }) => rule)).toEqual(['file/form']);
  expect(entries.sources.find(({ id }) => id === 'old')?.data.note).toBeUndefined();
});

test('where nothing has changed the same reading is returned', () => {
  const first = readContent(root);
  expect(readContent(root, { previous: first })).toBe(first);
});

test('reads only the file that has changed', () => {
  const first = readContent(root);
  writeFileSync(join(root, 'authors/desk.md'), author('Another desk'));
  const second = readContent(root, { previous: first });
  expect(second.entries.authors[0]?.data.name).toBe('Another desk');
  const read = [...second.files].filter(([file, reading]) => reading !== first.files.get(file));
  expect(read.map(([file]) => file)).toEqual(['content/authors/desk.md']);
});

test('a file of the same size is read again when its time has changed', () => {
  const file = join(root, 'authors/desk.md');
  writeFileSync(file, author('Desk A'));
  const first = readContent(root);
  writeFileSync(file, author('Desk B'));
  utimesSync(file, new Date(), new Date(Date.now() + 5000));
  expect(readContent(root, { previous: first }).entries.authors[0]?.data.name).toBe('Desk B');
});

test('sees files and folders that come and go', () => {
  let reading = readContent(root);
  const again = () => (reading = readContent(root, { previous: reading })).problems.length;
  writeFileSync(join(root, 'authors/guest.md'), author('A guest'));
  again();
  expect(reading.entries.authors).toHaveLength(2);
  renameSync(join(root, 'authors/guest.md'), join(root, 'authors/visitor.md'));
  again();
  expect(reading.entries.authors.map(({ id }) => id)).toEqual(['desk', 'visitor']);
  rmSync(join(root, 'authors/visitor.md'));
  again();
  expect(reading.entries.authors).toHaveLength(1);
  mkdirSync(join(root, 'timelines'));
  expect(again()).toBe(1);
  rmSync(join(root, 'timelines'), { recursive: true });
  expect(again()).toBe(0);
});

test('a file that is removed leaves its references behind as problems', () => {
  const first = readContent(root);
  rmSync(join(root, 'people/mevlut-cavusoglu.md'));
  const { problems } = readContent(root, { previous: first });
  expect(problems.map(({ file, field, rule }) => [file, field, rule])).toEqual([
    ['content/quotes/done-deal.md', 'speaker', 'ref/unknown'],
  ]);
});

test('hidden files are passed over', () => {
  writeFileSync(join(root, '.notes'), '');
  writeFileSync(join(root, 'authors/.desk.md.swp'), '');
  expect(readContent(root).problems).toEqual([]);
});
