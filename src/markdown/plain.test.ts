import { expect, test } from 'vitest';
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
  'a::b ::c',
])('a text without markup is read as Markdown would read it: %j', (markdown) => {
  // A backslash before a full stop changes nothing but the way of reading.
  const read = plainText(`${markdown}\n\n\\.`).replace(/\n?\.$/, '');
  expect(plainText(markdown)).toBe(read);
});
