import { expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { renderText } from './render-fixture.ts';

test.each(['14:30', '2019-07-12T09:10:00Z', '22 U.S.C. 9525', '3:1', 'U.S.C.:section', 'a::b'])(
  'leaves "%s" as it is',
  async (text) => {
    const html = await renderText(`At ${text} in Ankara, ${text}.\n\n${text}`);
    const plain = html.replaceAll('\u00a0', ' ');
    expect(plain).toBe(`<p>At ${text} in Ankara, ${text}.</p>\n<p>${text}</p>`);
  },
);

test('reads leaf and container directives', () => {
  const tree = parseMarkdown('::quote{id=a}\n\n:::exchange{event=b}\nc\n:::\n');
  expect(tree.children.map((node) => node.type)).toEqual(['leafDirective', 'containerDirective']);
});
