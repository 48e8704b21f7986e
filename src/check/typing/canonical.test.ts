import { expect, test } from 'vitest';
import { canonicalText } from './canonical.ts';
import { readText } from '../reading/file.ts';

const data = {
  sources: ['a'],
  positions: [{ sources: ['a'], claim: ' It was so. ' }],
  note: 'unknown here',
  places: [],
  known: null,
  after: ' ',
  significance: 2,
  actors: ['turkey'],
  kind: 'vote',
  date: '2019',
  confidence: 'confirmed',
  title: 'Turkey: a vote',
};
const text = `---
title: 'Turkey: a vote'
date: '2019'
kind: vote
actors:
  - turkey
significance: 2
confidence: confirmed
positions:
  - claim: It was so.
    sources:
      - a
sources:
  - a
note: unknown here
---
`;

test('fields stand in the order of the schema, empty ones are left out, unknown ones are last', () => {
  expect(canonicalText('timeline', data, '')).toBe(text);
});

test('a body stands below an empty line and ends in one line end', () => {
  const body = '\r\n \r\n    code\r\n\r\nwords  \r\nmore \r\n\r\n';
  expect(canonicalText('timeline', data, body)).toBe(`${text}\n    code\n\nwords  \nmore\n`);
});

test('false is kept where a field must be there, and null in a row of a figure', () => {
  const figure = { title: 'A', unit: 'b', rows: [['2019', null]], sources: [] };
  expect(canonicalText('figures', figure, '')).toContain(
    "rows:\n  - - '2019'\n    - null\nsources: []\n",
  );
  expect(canonicalText('sources', { title: 'A', stateRun: false }, '')).toBe(
    '---\ntitle: A\n---\n',
  );
});

test('fields of a chart stand in the order of its kind', () => {
  const chart = { value: 'B', label: 'A', kind: 'bars' };
  expect(canonicalText('figures', { chart, title: 'A' }, '')).toBe(
    '---\ntitle: A\nchart:\n  kind: bars\n  label: A\n  value: B\n---\n',
  );
});

const read = (body: string) =>
  readText(
    'glossary',
    'content/glossary/a.md',
    '',
    () => `---\n# A comment.\nterm: A\ndefinition: B.\nsources:\n  - a\n---\n${body}`,
  );

test('a file may have comments; blanks that mean nothing are told of, a line break is none', () => {
  expect(read('').problems).toEqual([]);
  expect(read('\nOne  \ntwo.\n').problems).toEqual([]);
  for (const body of [
    '\nOne \ntwo.\n',
    '\nOne.  \n\nTwo.\n',
    '\n\nOne.\n',
    '\nOne.',
    'One.\n',
    '\nOne.\r\n',
  ])
    expect(read(body).problems, JSON.stringify(body)).toMatchObject([
      { rule: 'file/form', fix: { in: 'form' } },
    ]);
});

test('a file that is typed otherwise is told in what, and that nothing is wrong', () => {
  const said = (text: string) =>
    readText('glossary', 'content/glossary/a.md', '', () => text).problems.map(
      ({ message, hint }) => [message, hint],
    );
  const hint = 'npm run check -- --fix puts it right.';
  const sources = 'sources:\n  - a\n---\n';
  expect(said(`---\ndefinition: B.\nterm: A\n${sources}`)).toEqual([
    [
      'The fields stand in another order than the form writes them; nothing is wrong with what the file says.',
      hint,
    ],
  ]);
  expect(said(`---\nterm: "A"\ndefinition: B.\n${sources}`)).toEqual([
    [
      'Quotation marks around fields, empty lines or the order of fields are not as the form writes them; nothing is wrong with what the file says.',
      hint,
    ],
  ]);
  expect(said(`---\r\nterm: A\r\ndefinition: B.\r\n${sources}`)).toEqual([
    ['The lines of this file end as on Windows; nothing is wrong with what the file says.', hint],
  ]);
});
