import { expect, test } from 'vitest';
import { parseFrontmatter } from '../../check/reading/frontmatter.ts';
import { entryText } from './entry-text.ts';
import { fieldsOf } from '../fields.ts';
import { kinds } from '../kinds.ts';

function textOf(word: string, data: Record<string, unknown>, body = ''): string {
  const kind = kinds.find((each) => each.word === word);
  if (!kind) throw new Error(`no kind ${word}`);
  return entryText(kind, fieldsOf(kind.folder), data, body);
}

test('fields stand in the order of the schema, those left out as comments with their help', () => {
  const data = { sources: ['a'], forms: ['The Act'], term: 'CAATSA', definition: 'A law.' };
  expect(textOf('term', data, 'More.')).toBe(`---
term: CAATSA
forms:
  - The Act
definition: A law.
sources:
  - a
---

More.
`);
  expect(textOf('person', { name: 'A', side: 'us' })).toContain(`
name: A
# Family name first, for lists: Demir, İsmail. Derived from the last word if left out.
# sortName:
side: us
# Offices held, each with its days. Quotations take the office from here.
# offices:
#   - title: # The office as it stands under a quotation: Foreign Minister of Turkey.
#     from: #`);
});

test('strings that need quotes get them, and long lines are not broken', () => {
  const long = 'word '.repeat(60).trim();
  const text = textOf('source', {
    title: "It's: a 'test'",
    publisher: '@home # 1',
    published: '2019',
    accessed: '2026-11-25',
    note: long,
  });
  expect(text).toContain(`
title: "It's: a 'test'"
publisher: '@home # 1'
`);
  expect(text).toContain(`
published: '2019'
accessed: 2026-11-25
`);
  expect(text).toContain(`\nnote: ${long}\n`);
});

test.each([
  'true',
  '12',
  '- a',
  'a: b',
  '…',
  '[x]',
  '"q"',
  "'q'",
  '*a',
  'line\nline',
  'a # x',
  '~',
])('%j is read as it was written', (title) => {
  const parsed = parseFrontmatter('x.md', textOf('event', { title }));
  expect(parsed).toMatchObject({ value: { title } });
});

test('an article explains its blocks', () => {
  const text = textOf('article', { headline: 'A' });
  expect(text).toContain('[@source-id, p. 4]');
  for (const block of ['::quote{id=…}', '::timeline{from=… to=…}', ':::exchange{event=…}'])
    expect(text).toContain(block);
});
