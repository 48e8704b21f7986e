import { expect, test } from 'vitest';
import { createNumbering } from './numbering.ts';
import { renderBody } from './render.ts';
import { testStory } from './story-fixture.ts';

const html = async (markdown: string) => {
  const numbering = createNumbering();
  const { segments } = await renderBody(markdown, {
    file: 'content/articles/a.md',
    story: testStory([]),
    numbering,
    notes: 'none',
  });
  return segments.map((segment) => (segment.type === 'html' ? segment.html : '')).join('');
};

test.each([
  ['"Enough", he said.', '“Enough”, he said.'],
  ["Turkey's *'no'*", 'Turkey’s <em>‘no’</em>'],
  ['&quot;Enough&quot;', '“Enough”'],
  ['&#39;Enough&#39;', '‘Enough’'],
  ['&#x22;Enough&#x22;', '“Enough”'],
  ['2017--2019', '2017–2019'],
  ['a --- b', 'a — b'],
  ['and so on...', 'and so on…'],
  ['and so on. . .', 'and so on…'],
  ["``Enough''", '“Enough”'],
])('makes what is typed on a typewriter typographic: %s', async (typed, shown) => {
  expect(await html(typed)).toBe(`<p>${shown}</p>`);
});

test('shows a text with the right marks as it stands', async () => {
  const text = 'Turkey’s “no” – of 12–15 July… – came. In full. Then came more.';
  expect(await html(text)).toBe(`<p>${text.replace('15 July', '15\u00a0July')}</p>`);
});
