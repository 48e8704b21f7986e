import { expect, test } from 'vitest';
import { markdownText } from '../../reading/markdown-text.ts';
import { markdownRuns } from './markdown-runs.ts';
import { asWritten, hidden, withEdits } from './run.ts';

const runsOf = (markdown: string, format: 'md' | 'mdx' = 'md') =>
  markdownRuns(markdownText(markdown, format));
const words = (markdown: string, format?: 'md' | 'mdx') =>
  runsOf(markdown, format).map(({ text }) => text.replaceAll(hidden, '#').replace(/#+/g, '#'));

test('text is read across emphasis and links; what is no text is hidden', () => {
  expect(
    words('He *said* [so](https://a.b "t") `x` <https://a.b> https://c.d \\" &amp; [@a, p. 4].'),
  ).toEqual(['He said so # # # # # #.']);
  expect(words('# One\n\n> Two\n> three\n\n- Four\n\n| a | b |\n| - | - |\n| c | d |')).toEqual([
    'One',
    'Two\n> three',
    'Four',
    'a',
    'b',
    'c',
    'd',
  ]);
});

test('blocks, code, HTML, definitions and components are passed over', () => {
  const markdown =
    '::quote{id="x"}\n\n:::exchange{event=y}\nz\n:::\n\n    code "x"\n\n```\n"x"\n```\n\n<b a="c">\n\n[d]: https://a.b "t"';
  expect(words(markdown)).toEqual([]);
  expect(words('Words.\n\n<Quote id="x" />\n', 'mdx')).toEqual(['Words.']);
});

test('every letter keeps its place', () => {
  for (const markdown of ['a **b** c', '> one\n> *two* three', '- x\n  y `c` z'])
    for (const { text, offsets } of runsOf(markdown))
      for (const [index, offset] of offsets.entries())
        if (text[index] !== hidden) expect(markdown[offset]).toBe(text[index]);
});

test('a change across marks that vanish is not made', () => {
  const [run = { text: '', offsets: [] }] = runsOf('a **b** c');
  const whole = [{ start: 0, end: run.text.length, text: 'x' }];
  expect(asWritten(run, whole)).toEqual([]);
  const [letter = ''] = run.text;
  const edits = asWritten(run, [{ start: 0, end: 1, text: letter.toUpperCase() }]);
  expect(withEdits('a **b** c', edits)).toBe('A **b** c');
});
