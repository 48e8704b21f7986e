import { describe, expect, test } from 'vitest';
import type { FoundRecord } from './engine.ts';
import { beginnings, daysAsWritten, excerptOf, goesOn, holds, marked, termsOf } from './words.ts';

const record = (content: string, excerpt: string, title = 'Title'): FoundRecord => ({
  url: '/x/',
  content,
  excerpt,
  meta: { title },
  filters: {},
});
const shown = (pieces: readonly { text: string; found: boolean }[]) =>
  pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

describe('words that were searched for are marked', () => {
  test.for([
    ['Erdogan', 'said Erdoğan’s office', 'said [Erdoğan’s] office'],
    ['akinci', 'at Akıncı, again', 'at [Akıncı,] again'],
    ['s400', 'the S-400 lands', 'the [S-400] lands'],
    ['sanction', 'new sanctions', 'new [sanctions]'],
    ['sanctions', 'a sanction', 'a [sanction]'],
    ['the', 'then the end', '[then] [the] end'],
    ['сделка', 'Сделка — нет', '[Сделка] — нет'],
    ['“—”', 'a — b', 'a — b'],
  ] as const)('%s in “%s”', ([query, text, expected]) => {
    expect(shown(marked(text, termsOf(query)))).toBe(expected);
  });
});

describe('an excerpt', () => {
  test('is Pagefind’s, with its escapes undone', () => {
    const found = record('a < b <b>x</b> c', 'a &lt; b <mark>&lt;b&gt;x&lt;/b&gt;</mark> c');
    expect(shown(excerptOf(found, ['x']))).toBe('a < b [<b>x</b>] c');
  });

  test('says where the text goes on', () => {
    const found = record('one two three four', '<mark>two</mark> three');
    expect(shown(excerptOf(found, ['two']))).toBe('… [two] three …');
  });

  test('is our own where another spelling was found', () => {
    const words = Array.from({ length: 60 }, (_, index) => `w${index}`);
    words[40] = 'Akıncı';
    const text = shown(excerptOf(record(words.join(' '), 'w0 w1'), ['akinci']));
    expect(text).toMatch(/^… w32 .* \[Akıncı\] .* w59$/);
  });

  test('begins at the beginning where only the name was found', () => {
    expect(shown(excerptOf(record('one two', 'one two'), ['title']))).toBe('one two');
  });
});

describe('a record holds', () => {
  test.for([
    ['xyzzy', 'A post on X.', false],
    ['lavrv', 'Lavrov spoke.', true],
    ['400', 'The S-400.', true],
    ['S-400 sanctions', 'The S-400.', false],
    ['parties', 'The party.', true],
    ['Erdogan', 'Erdoğan.', true],
  ] as const)('“%s” in “%s”: %s', ([query, content, expected]) => {
    expect(holds(record(content, content), termsOf(query))).toBe(expected);
  });
});

describe('whether a word goes on', () => {
  test.for([
    ['s', true],
    ['S-', true],
    ['23', true],
    ['İs', true],
    ['İsmail D', true],
    ['Пу', true],
    ['EU', false],
    ['231', false],
    ['S-40', false],
    ['İsmail Dem', false],
    ['俄', false],
    ['', true],
  ] as const)('“%s”: %s', ([query, expected]) => {
    expect(goesOn(query)).toBe(expected);
  });
});

test('a day is searched for as it is written', () => {
  expect(daysAsWritten('on 2020-12-14')).toBe('on 14 December 2020');
  for (const other of ['2020-13-45', '12020-12-140', 'S-400', ''])
    expect(daysAsWritten(other)).toBe(other);
});

test('long words are cut to their beginnings, short ones are not', () => {
  expect(beginnings('Jens Stoltenburg')).toBe('Jens Stoltenb');
  expect(beginnings('S-400')).toBe('S-400');
});
