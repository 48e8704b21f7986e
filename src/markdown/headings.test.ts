import { expect, test } from 'vitest';
import { headingSlug } from './headings.ts';
import { createNumbering } from './numbering.ts';
import { renderBody } from './render.ts';
import { testStory } from './story-fixture.ts';

test.each([
  ['İsmail Demir and Iğdır', 'ismail-demir-and-igdir'],
  ['What section 231 says', 'what-section-231-says'],
  ['NATO’s S-400 problem', 'natos-s-400-problem'],
  ['¿?', 'section'],
])('%s has the address %s', (text, slug) => {
  expect(headingSlug(text, new Set())).toBe(slug);
});

test('headings are listed with unique addresses, which the page carries', async () => {
  const { headings, segments } = await renderBody('## The "deal"\n\n### Şahin 2\n\n## The deal\n', {
    file: 'a.md',
    story: testStory([]),
    numbering: createNumbering(),
    notes: 'none',
  });
  expect(headings).toEqual([
    { depth: 2, slug: 'the-deal', text: 'The “deal”' },
    { depth: 3, slug: 'sahin-2', text: 'Şahin 2' },
    { depth: 2, slug: 'the-deal-2', text: 'The deal' },
  ]);
  const html = segments.map((segment) => (segment.type === 'html' ? segment.html : '')).join('');
  expect([...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual(
    headings.map(({ slug }) => slug),
  );
});
