import { expect, test } from 'vitest';
import { factualParagraphs } from './coverage.ts';
import { parseMarkdown } from './parse.ts';

const found = (markdown: string) =>
  factualParagraphs(parseMarkdown(markdown)).map(({ cited, first, last }) => [cited, first, last]);

test.each([
  ['It landed on 12 July 2019 [@tass-2019].', [[true, 1, 1]]],
  ['It landed on\n12 July 2019.', [[false, 1, 2]]],
  ['He called it “done”.', [[false, 1, 1]]],
  ['The words came from Ankara.', [[false, 1, 1]]],
  ['Three things are tied together.', []],
  ['## Five days in July 2019', []],
  [
    '- In 2019 [@tass-2019].\n- In 2020.',
    [
      [true, 1, 1],
      [false, 2, 2],
    ],
  ],
  ['One.\n\n> In 2019 it was said.', [[false, 3, 3]]],
  ['::quote{id=done-deal}', []],
])('%s', (markdown, expected) => {
  expect(found(markdown)).toEqual(expected);
});
