import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { canonicalText } from '../../check/typing/canonical.ts';
import { parseFrontmatter } from '../../check/reading/frontmatter.ts';
import { folders } from '../../schema/id.ts';
import { fieldsOf } from '../fields.ts';
import { folderKey, readFile, writeFile } from './format.ts';
import { itemKey } from './items.ts';

const content = path.join(import.meta.dirname, '../../../content');

const files = folders.flatMap((folder) =>
  globSync(`${folder}/*.{md,mdx}`, { cwd: content }).map((name) => ({
    folder,
    name,
    text: readFileSync(path.join(content, name), 'utf8'),
  })),
);

const fieldsIn = (value: unknown) => z.record(z.string(), z.unknown()).parse(value);

// Thousands of files.
test('every entry comes out of the form as it went in', { timeout: 60_000 }, () => {
  expect(files.length).toBeGreaterThan(2000);
  for (const { folder, name, text } of files) {
    const parsed = parseFrontmatter(name, text);
    if (!('value' in parsed)) throw new Error(`${name} cannot be read`);
    const canonical = canonicalText(folder, fieldsIn(parsed.value), parsed.body);
    expect(writeFile(folder, readFile(folder, text)), name).toBe(canonical);
  }
});

test('the form keeps nothing of an entry under the names of its own keys', () => {
  const names = (fields: ReturnType<typeof fieldsOf>): string[] =>
    fields.flatMap(({ name, form }) => {
      const inner = form.is === 'list' ? form.of : form;
      const groups = inner.is === 'reference' ? (inner.or ?? []) : [inner];
      return [
        name,
        ...groups.flatMap((group) => (group.is === 'group' ? names(group.fields) : [])),
      ];
    });
  const all = folders.flatMap((folder) => names(fieldsOf(folder)));
  expect(all).toContain('account');
  expect(all).not.toContain(itemKey);
  for (const own of [folderKey, 'body'])
    expect(folders.flatMap((folder) => fieldsOf(folder).map(({ name }) => name))).not.toContain(
      own,
    );
});

test('events of an article: an id, an id with a note, a record written in place', () => {
  const text = `---
headline: A headline
timeline:
  - first-delivery
  - id: second-delivery
    note: A note.
  - id: third-delivery
    title: It lands
    positions:
      - claim: It did.
        sources:
          - tass-2019
          - state-2020
    account: It landed.
unknown: kept
---

Body with *stars* and a table:

| a | b |
| ---: | --- |
`;
  const entry = readFile('articles', text);
  expect(entry['timeline']).toEqual([
    { item: 'listed', id: 'first-delivery' },
    { item: 'noted', id: 'second-delivery', note: 'A note.' },
    {
      item: 'written',
      id: 'third-delivery',
      title: 'It lands',
      positions: [{ claim: 'It did.', sources: ['tass-2019', 'state-2020'] }],
      account: 'It landed.',
    },
  ]);
  expect(writeFile('articles', entry)).toBe(text);
});

test('what the form leaves empty is not written, unless it must be there', () => {
  const written = writeFile('timeline', {
    title: '',
    places: [],
    known: '',
    positions: [{ __sc_item_id: '1', claim: 'It did.', sources: [] }],
    sources: [],
    folder: 'timeline',
    body: '',
  });
  expect(parse(written.split('---')[1] ?? '')).toEqual({
    title: '',
    positions: [{ claim: 'It did.', sources: [] }],
    sources: [],
  });
  const noted = { timeline: [{ item: 'noted', id: 'a', note: '' }], draft: false };
  expect(writeFile('articles', noted)).toBe('---\ntimeline:\n  - a\n---\n');
});

test('a file that cannot be read is refused in words', () => {
  expect(() => readFile('quotes', '---\ntext: "A\n---\n')).toThrow(/^Line \d+: /);
});
