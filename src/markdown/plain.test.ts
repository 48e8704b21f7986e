import { expect, test } from 'vitest';
import { currentContent } from '../check/current.ts';
import { plainText } from './plain.ts';

test.each([
  ['Turkey *signed* [a deal](https://example.org) [@a, p. 4; @b].', 'Turkey signed a deal.'],
  ['One.\n\n::quote{id=x}\n\n:::exchange{event=y}\nz\n:::\n\nTwo\nlines.', 'One.\nTwo lines.'],
  ['## Head\n\n- a [@b]\n- `c`', 'Head\na\nc'],
  ['|a|b|\n|-|-|\n|1|2|', 'a\nb\n1\n2'],
  ['At 14:30, 3:1 <b>x</b>\n\n<Quote id="x" />', 'At 14:30, 3:1 x'],
  ['', ''],
])('%j', (markdown, plain) => {
  expect(plainText(markdown)).toBe(plain);
});

/** The text as Markdown reads it: a backslash changes nothing but the way of reading. */
const readAsMarkdown = (markdown: string) => plainText(`${markdown}\n\n\\.`).replace(/\n?\.$/, '');

test.each([
  'He said: “We paid $2.5bn (in rubles)”; at 14:30, 45%.\nAnd İsmail’s.\n\n“Next” – one.\n',
  'Not a list\n- but one',
  'A head\n---',
  'A head\n===',
  'www.example.org and https://example.org/a, read.',
  'One  \nbroken line.',
  'One\n\n    code',
  'One\n1. two',
  'A\n:::exchange\nb\n:::',
  '\n    indented code\n',
  '\nAs a file has it.\n',
  'a::b ::c',
  'It was so [@a; @b, p. 4]. Then [@c] it was\nnot [@d, *ibid.*].',
  'The vote was 419 {figure:votes, House} to 3 {figure:votes, House, Against} [@a].',
  'One.\n\n[@a] begins it.',
  'One [@a](https://example.org) and [@b][@c].\n\n[@c]: https://example.org',
  '[@a] begins it, and [words] remain.',
])('a text without markup is read as Markdown would read it: %j', (markdown) => {
  expect(plainText(markdown)).toBe(readAsMarkdown(markdown));
});

test('texts of the content are read as Markdown would read them', () => {
  const { entries } = currentContent('content');
  const { timeline, quotes, people } = entries;
  const bodies = [timeline, quotes, people].flatMap((each) => each.map(({ body }) => body));
  expect(bodies.length).toBeGreaterThan(0);
  for (const body of bodies.filter((text) => !/^(?::::|```)/m.test(text)))
    expect(plainText(body)).toBe(readAsMarkdown(body));
}, 60_000);
