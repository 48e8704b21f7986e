import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../check/read.ts';
import { below, contentWith, copy, edit, file, type Change } from '../../../tests/wrong/content.ts';
import { overview, type Overview } from './overview.ts';

const event = 'timeline/first-delivery.md';
const article = 'articles/the-first-delivery.md';

const overviewOf = (...changes: readonly Change[]) =>
  overview(readContent(contentWith(...changes)));

const listIn = ({ lists }: Overview, id: string) => {
  const list = lists.find((each) => each.id === id);
  if (!list) throw new Error(`there is no list "${id}"`);
  // The words of a date hold together by spaces that look like any other.
  return list.rows.map((row) => ({ ...row, says: row.says.replaceAll('\u00a0', ' ') }));
};
const rowsIn = (id: string, ...changes: readonly Change[]) => listIn(overviewOf(...changes), id);

const silent = edit(event, '  - turkey', '  - turkey\n  - united-states');

test('sound entries leave little to do', () => {
  const { lists, broken } = overviewOf();
  expect(broken).toBe(false);
  expect(
    lists.filter(({ rows }) => rows.length > 0).map(({ id, rows }) => [id, rows.length]),
  ).toEqual([
    // Written in place in an article, and carried by one official statement.
    ['one-source', 1],
    ['saved', 12],
  ]);
});

test('a row names the entry, the place in its file, its page and its address in the form', () => {
  expect(rowsIn('warnings', silent)).toEqual([
    {
      title: 'The first parts land at Mürted',
      says: 'Not heard here: United States.',
      hint: expect.stringContaining('"event: first-delivery"') as string,
      file: `content/${event}`,
      line: 5,
      column: 1,
      saved: expect.any(Number) as number,
      rule: 'balance/side-unheard',
      page: '/events/first-delivery/',
      form: '#/collections/timeline/entries/first-delivery',
    },
  ]);
});

test('an event written in place has a page of its own, and stands in the file of its article', () => {
  expect(rowsIn('one-source')).toMatchObject([
    {
      title: 'The United States sanctions SSB',
      says: '14 December 2020. It is called confirmed; State Department alone carries it.',
      file: `content/${article}`,
      line: 25,
      page: '/events/sanctions-on-ssb/',
      form: '#/collections/articles/entries/the-first-delivery',
    },
  ]);
});

test('warnings of what was saved last stand first, those of one entry together', () => {
  const root = contentWith(
    silent,
    edit(article, '    actors:\n', '    actors:\n      - turkey\n'),
    below(article, 'It was called a bombshell [@tass-2019].'),
    below(event, 'It was called a bombshell [@tass-2019].'),
  );
  const savedIn = (name: string, seconds: number) => {
    utimesSync(join(root, name), seconds, seconds);
    return listIn(overview(readContent(root)), 'warnings').map((row) => row.file);
  };
  const [first, last] = [`content/${article}`, `content/${event}`];
  savedIn(event, 2_000_000_000);
  expect(savedIn(article, 2_000_000_001)).toEqual([first, first, last, last]);
  expect(savedIn(event, 2_000_000_002)).toEqual([last, last, first, first]);
});

test('what --fix mends stands in a list of its own at the end', () => {
  const found = overviewOf(
    silent,
    below(event, "It is the ministry's [@tass-2019]."),
    edit('people/mevlut-cavusoglu.md', /^name: (.*)$/m, "name: 'Mevlüt Çavuşoğlu'"),
  );
  expect(listIn(found, 'warnings').map(({ rule }) => rule)).toEqual(['balance/side-unheard']);
  expect(found.lists.at(-1)).toMatchObject({ id: 'typing', command: 'npm run check -- --fix' });
  expect(
    listIn(found, 'typing')
      .map(({ rule }) => rule)
      .sort(),
  ).toEqual(['file/form', 'text/straight-quotes']);
});

test('errors are listed, and lists that need the whole story wait for them', () => {
  const broken = overviewOf(
    edit('quotes/done-deal.md', 'event: first-delivery', 'event: first'),
    edit(article, 'kind: analysis', 'kind: analysis\ndraft: true'),
    edit('pages/home.md', /- the-first-delivery/g, '- the-law'),
    edit('pages/home.md', /lead: .*/, 'lead: the-law'),
  );
  expect(broken.broken).toBe(true);
  expect(listIn(broken, 'errors')).toMatchObject([
    { says: 'Nothing in timeline has the id "first".', file: 'content/quotes/done-deal.md' },
  ]);
  expect(listIn(broken, 'drafts')).toHaveLength(1);
  expect(broken.lists.map(({ id }) => id)).not.toContain('unheard');
});

test('an error in what is no entry is listed with its file', () => {
  expect(rowsIn('errors', file('notes.txt', 'Call Ankara.'))).toMatchObject([
    { title: 'notes.txt', file: 'content/notes.txt', line: 1, page: undefined, form: undefined },
  ]);
});

test('paragraphs without a source are listed, in drafts, too', () => {
  const rows = rowsIn(
    'uncited',
    edit(article, 'kind: analysis', 'kind: analysis\ndraft: true'),
    below(article, 'A second battery followed in September 2019.'),
  );
  expect(rows).toMatchObject([
    {
      says: '“A second battery followed in September 2019.”',
      file: `content/${article}`,
      line: 43,
    },
  ]);
});

test('sides not heard, at steps, too, with those that are', () => {
  expect(
    rowsIn('unheard', silent, edit(event, 'significance: 3', 'significance: 2')),
  ).toMatchObject([{ says: '12 July 2019. Not heard: United States. Heard: Turkey.' }]);
});

test('disputed events with who says what', () => {
  const rows = rowsIn(
    'disputed',
    edit(
      event,
      'confidence: confirmed',
      'confidence: disputed\npositions:\n  - claim: One.\n    sources: [tass-2019]\n  - claim: Two.\n    sources: [tass-2019]',
    ),
  );
  expect(rows).toMatchObject([{ says: '12 July 2019. One. Two.', line: 10 }]);
});

test('an article that was not in hand since a step on its topic was entered', () => {
  const later = [
    copy(event, 'timeline/more-parts.md'),
    edit('timeline/more-parts.md', /title: .*/, 'title: More S-400 parts land'),
    edit('timeline/more-parts.md', 'kind:', 'added: 2026-12-01\nkind:'),
  ];
  expect(rowsIn('stale', ...later)).toMatchObject([
    {
      file: `content/${article}`,
      says: 'In hand on 23 November 2026. Newer: More S-400 parts land (12 July 2019).',
    },
  ]);
  expect(
    rowsIn('stale', ...later, edit(article, 'authors:', 'reviewed: 2026-12-02\nauthors:')),
  ).toEqual([]);
});

test('addresses that no longer answer, and sources that nothing cites', () => {
  const dead = edit('sources/state-2020.md', 'kind:', 'unreachable: 2026-11-24\nkind:');
  expect(rowsIn('unreachable', dead)).toMatchObject([
    { says: 'Failed on 24 November 2026. No copy is recorded. Cited in 6 places.', line: 4 },
  ]);
  expect(rowsIn('unused', copy('sources/tass-2019.md', 'sources/tass-2018.md'))).toMatchObject([
    { says: 'TASS, 12 July 2019.', page: '/sources/tass-2018/' },
  ]);
});

test('accepted exceptions with their reasons', () => {
  const accepted = file(
    'exceptions/silence.md',
    `---
rule: balance/side-unheard
entry: timeline/first-delivery
words: United States
reason: Washington was present only as an observer and had nothing to say.
---
`,
  );
  const found = overviewOf(silent, accepted);
  expect(listIn(found, 'warnings')).toEqual([]);
  expect(listIn(found, 'accepted')).toMatchObject([
    {
      title: 'The first parts land at Mürted',
      says: 'Not heard here: United States.',
      hint: 'Washington was present only as an observer and had nothing to say.',
      file: 'content/exceptions/silence.md',
      page: '/events/first-delivery/',
    },
  ]);
});

test('the file that was saved last stands first', () => {
  const root = contentWith();
  utimesSync(join(root, 'figures/votes.md'), 2_000_000_000, 2_000_000_000);
  const [newest] = listIn(overview(readContent(root)), 'saved');
  expect(newest).toMatchObject({ file: 'content/figures/votes.md' });
  expect(newest?.says).toMatch(/May 2033/);
});
