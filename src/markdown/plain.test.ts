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
