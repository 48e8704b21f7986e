import { expect, test } from 'vitest';
import { folders } from '../schema/id.ts';
import { fieldRows } from './field-rows.ts';
import { deskKind, handbookKinds, kindOf } from './kinds.ts';

const row = (folder: Parameters<typeof fieldRows>[0], name: string) =>
  fieldRows(folder).find((each) => each.name === name);

test('says of a field what it holds', () => {
  expect(row('timeline', 'date')).toMatchObject({ form: 'a date', required: true });
  expect(row('articles', 'published')?.form).toBe('a day');
  expect(row('sources', 'url')).toMatchObject({ form: 'a web address', required: false });
  expect(row('timeline', 'places')?.form).toBe('a list of text');
  expect(row('articles', 'topics')?.form).toBe('a list of ids');
  expect(row('articles', 'draft')?.form).toBe('true or false');
  expect(row('figures', 'rows')?.form).toBe('a list of lists of text');
  expect(row('timeline', 'significance')?.choices).toEqual(['1', '2', '3']);
  expect(row('timeline', 'actors')).toMatchObject({
    form: 'a list of ids',
    targets: ['people', 'organisations'],
  });
});

test('the fields of a group follow it under its name', () => {
  expect(row('people', 'offices')?.form).toBe('a list of groups of fields');
  expect(row('people', 'offices.organisation')).toMatchObject({
    form: 'an id',
    targets: ['organisations'],
  });
});

test('each kind of chart stands with its own fields', () => {
  const names = fieldRows('figures').map(({ name }) => name);
  const votes = names.indexOf('chart.kind: votes');
  expect(names.slice(votes, votes + 3)).toEqual(['chart.kind: votes', 'chart.date', 'chart.body']);
  expect(row('figures', 'chart.kind: votes')?.choices).toEqual(['votes']);
  expect(row('figures', 'chart.places')?.form).toBe('a list of column labels');
});

test('every field of every kind is explained', () => {
  for (const folder of folders)
    for (const { name, help } of fieldRows(folder)) expect(help, `${folder} ${name}`).not.toBe('');
});

test('the handbook explains every kind of entry, in the words of npm run new', () => {
  expect(new Set(handbookKinds.map(({ folder }) => folder))).toEqual(new Set(folders));
  for (const folder of folders) {
    const kind = kindOf(folder);
    expect(kind.word).toBe(deskKind(kind)?.word ?? kind.word);
    expect(kind.example.startsWith(`${folder}/`)).toBe(true);
  }
});
