import { expect, test } from 'vitest';
import { readText } from '../reading/file.ts';

/** The fixes of an event's fields, as `field: what is put in place`; those without one have none. */
const fixesOf = (
  fields: string,
  folder: 'timeline' | 'articles' | 'exchanges' | 'figures' = 'timeline',
) =>
  readText(folder, `content/${folder}/a.md`, '', () => `---\n${fields}\n---\n`).problems.flatMap(
    ({ field, fix, hint }) =>
      fix?.in === 'field' ? `${field ?? ''}: ${fix.edits[0]?.text ?? ''} (${hint ?? ''})` : [],
  );

test('a date in another form, wherever the schema has one', () => {
  expect(fixesOf('date: 12.07.2019\nknown: July 2019')).toEqual([
    'date: 2019-07-12 (Write 2019-07-12.)',
    'known: 2019-07 (Write 2019-07.)',
  ]);
});

test('a field of single days takes no month', () => {
  expect(fixesOf('published: July 2019\nupdated: 12 July 2019', 'articles')).toEqual([
    'updated: 2019-07-12 (Write 2019-07-12.)',
  ]);
});

test('a date in a record written in place', () => {
  const place =
    'timeline:\n  - id: x\n    title: A\n    date: 2019/07/12\n    kind: vote\n    actors: [a]\n    sources: [a]\n    account: B';
  expect(fixesOf(place, 'articles')).toEqual(['timeline.0.date: 2019-07-12 (Write 2019-07-12.)']);
});

test('a number where text is wanted is taken as it was written, but no list and no choice is', () => {
  expect(fixesOf('title: 1_0\nplaces: 7\nkind: 3')).toEqual([]);
  expect(fixesOf('title: 007.50\nkind: 3')).toEqual([
    "title: 007.50 (Put it between quotation marks: '007.50'.)",
  ]);
});

test('a date in its right form, of which something else is wrong, is no case for a fix', () => {
  expect(fixesOf('date: 2019-02-30\nknown: 2019-07-12')).toEqual([]);
});

test('a field of a day or some days takes both, and no month', () => {
  expect(fixesOf('period: 14–16 December 2020', 'exchanges')).toEqual([
    'period: 2020-12-14/2020-12-16 (Write 2020-12-14/2020-12-16.)',
  ]);
  expect(fixesOf('period: 14 December 2020', 'exchanges')).toEqual([
    'period: 2020-12-14 (Write 2020-12-14.)',
  ]);
  expect(fixesOf('period: December 2020', 'exchanges')).toEqual([]);
});

test('a choice in other capital letters, also where it says which fields a group has', () => {
  expect(fixesOf('kind: Vote')).toEqual(['kind: vote (Write vote.)']);
  expect(fixesOf('chart:\n  kind: Bars\n  label: A\n  value: B', 'figures')).toEqual([
    'chart.kind: bars (Write bars.)',
  ]);
});
