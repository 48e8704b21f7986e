import { expect, test } from 'vitest';
import { parseFrontmatter } from './frontmatter.ts';

/** Line, column and rule of what is found in a text, whether it can be read or not. */
function found(text: string) {
  const parsed = parseFrontmatter('content/timeline/a.md', text);
  const problems = 'body' in parsed ? parsed.problems : parsed;
  return problems.map(({ line, column, rule }) => [line, column, rule]);
}

test.each([
  ['title: The letter #2 of 3', [[2, 19, 'yaml/comment']]],
  ["title: 'The letter #2 of 3'", []],
  ['title: The letter\n# a remark', []],
  ['kind: statement # or vote', []],
])('%s is known to be cut off, or is not', (yaml, problems) => {
  expect(found(`---\n${yaml}\n---\n`)).toEqual(problems);
});

test('lists 3,000 deep on one line are too deep to be read', () => {
  expect(found(`---\na: b\n${'- '.repeat(3000)}c\n---\n`)).toEqual([[3, 1, 'yaml/broken']]);
});

test('a place is found among lines that end in CRLF, LF and CR', () => {
  expect(found('---\r\na:\r\n  - b\r\n[c]()\n\n  - d: e\r\n    f: g\r\n---\r\n')).toEqual([
    [4, 4, 'yaml/broken'],
    [6, 8, 'yaml/broken'],
  ]);
  expect(found('---\ra: b\r---\r')).toEqual([[1, 1, 'frontmatter/open']]);
});
