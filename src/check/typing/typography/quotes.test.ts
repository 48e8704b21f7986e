import { expect, test } from 'vitest';
import { readApostrophes, readQuotes } from './quotes.ts';
import { withEdits } from './run.ts';

const turned = (text: string) => withEdits(text, readQuotes(text).edits);

test.each([
  ['He said "we will not turn back" [x].', 'He said “we will not turn back” [x].'],
  ['"Yes", he said, "and no."', '“Yes”, he said, “and no.”'],
  ['("done")', '(“done”)'],
  ["Turkey's F-35's and the senators' letter", 'Turkey’s F-35’s and the senators’ letter'],
  ["Türkiye'nin S-400'ü", 'Türkiye’nin S-400’ü'],
  ["it was 'a done deal' then", 'it was ‘a done deal’ then'],
  ['"It was \'a done deal\'", he said', '“It was ‘a done deal’”, he said'],
  ['"\'No\' is no"', '“‘No’ is no”'],
  ["SASAD '22 report of the '90s", 'SASAD ’22 report of the ’90s'],
  ["rock 'n' roll, 'tis the senators' view", 'rock ’n’ roll, ’tis the senators’ view'],
  ["the 'so-called' and 'other' ones", 'the ‘so-called’ and ‘other’ ones'],
  ["He said: 'We don't know.'", 'He said: ‘We don’t know.’'],
])('%s', (written, expected) => {
  expect(turned(written)).toBe(expected);
});

test.each([
  ['a pipe of 6" and one of 8"'],
  ['one "mark'],
  ['“an outer "inner" one”'],
  ["the 'senators wrote"],
  ["the 'senators' wrote"],
  ["39°55'N and 6'2\""],
  ['a " b " c'],
  ["a ' b"],
  ['the "" sign'],
])('leaves what is not certain: %s', (written) => {
  const { doubtful } = readQuotes(written);
  expect(doubtful.length).toBeGreaterThan(0);
  for (const at of doubtful) expect(turned(written).charAt(at)).toBe(written.charAt(at));
});

test('in other languages only apostrophes within words are certain', () => {
  const written = "Türkiye'nin \"S-400\" sözü 'tamam' 39'5";
  expect(withEdits(written, readApostrophes(written).edits)).toBe(
    "Türkiye’nin \"S-400\" sözü 'tamam' 39'5",
  );
});

test('what has been turned is not turned again', () => {
  const once = turned('"Yes", the \'senators\' said, \'tis "no"; Turkey\'s "5\' pipe');
  expect(turned(once)).toBe(once);
});
