import { expect, test } from 'vitest';
import { withoutFields } from './mdx-frontmatter.ts';

test.each([
  ['---\na: b\nc: d\n---\n\nText.\n', '---\n\n\n---\n\nText.\n'],
  ['---\na: b\n---\n---\nText.\n', '---\n\n---\n---\nText.\n'],
  ['\ufeff---\r\na: b\r\n---\r\nText.\r\n', '---\n\n---\nText.\r\n'],
  ['No fields.', 'No fields.'],
])('%j without its fields is %j', (text, expected) => {
  expect(withoutFields(text, 'a.mdx')).toBe(expected);
});
