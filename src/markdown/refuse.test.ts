import { expect, test } from 'vitest';
import { renderText } from './render-fixture.ts';

test.each([
  ['a <b>c</b>', 'Raw HTML is not allowed in the text: <b>'],
  ['<script>alert(1)</script>', 'Raw HTML'],
  ['<!-- note -->', 'Raw HTML'],
  ['[a](javascript:alert(1))', 'A link may not lead to "javascript:alert(1)"'],
  ['[a](<java&#10;script:alert(1)>)', 'A link may not lead to'],
  ['[a][b]\n\n[b]: data:text/html,x', 'A link may not lead to'],
  ['<javascript:alert(1)>', 'A link may not lead to'],
  ['![a](b.png)', 'Pictures'],
  ['a[^1]\n\n[^1]: b', 'Footnotes'],
])('%s is refused', async (markdown, reason) => {
  await expect(renderText(markdown)).rejects.toThrow(reason);
});

test('links to the web, to mail, to pages and within the page stay', async () => {
  const links = ['https://example.org/', 'mailto:a@example.org', '/events/a/', '#top', '../b:c/'];
  for (const link of links) expect(await renderText(`[a](${link})`)).toContain(`href="${link}"`);
});
