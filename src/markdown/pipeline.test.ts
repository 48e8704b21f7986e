import { expect, test } from 'vitest';
import { markdownProcessor } from './pipeline.ts';
import { renderText } from './render-fixture.ts';
import { sources, testStory, testTerm } from './story-fixture.ts';

const story = testStory(sources, [testTerm('caatsa', 'CAATSA')]);

async function compile(content: string): Promise<string> {
  const processor = markdownProcessor({ story: () => Promise.resolve(story) });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false },
  );
  const result = await renderer?.process(content, '/project/content/articles/a.mdx', {});
  // However the compiler breaks its lines.
  return (result?.code ?? '').replace(/\s+/g, ' ');
}

test('.mdx: directives become components, and the page learns the numbers', async () => {
  const code = await compile(
    'Under CAATSA [@caatsa] on 14 December the S-400 [@tass-2019].\n\n::quote{id=done-deal}\n\n:::exchange{event=first-delivery}\ndone-deal\n:::\n',
  );
  expect(code).toContain('"citations": ["caatsa", "tass-2019"]');
  expect(code).toContain('_jsx(Quote, { id: "done-deal" })');
  expect(code).toContain('_jsx(Exchange, { event: "first-delivery", quotes: "done-deal" })');
  expect(code).toContain('class: "notes"');
  expect(code).toContain('href: "#note-1", children: "1"');
  expect(code).toContain('class: "term"');
  expect(code).toContain('class: "nb"');
});

test('.mdx: a figure’s mark is read before the brackets of MDX', async () => {
  const code = await compile('It passed by 419 {figure:votes, House, For} votes.');
  expect(code).toContain('href: "/figures/votes/", children: "419"');
  expect(code).not.toContain('House');
});

test('.mdx: headings get our ids, tables no styles', async () => {
  const code = await compile('## İsmail\n\n|a|b|\n|-|-:|\n|1|2|\n');
  expect(code).toContain('id: "ismail"');
  expect(code).toContain('"slug": "ismail"');
  expect(code).toContain('class: "text-right"');
  expect(code).not.toMatch(/style|align:/);
});

test('.mdx: an unknown source stops with its line', async () => {
  await expect(compile('One.\n\nTwo [@nobody].')).rejects.toMatchObject({
    reason: 'No source has the id "nobody".',
    line: 3,
  });
});

test('house typography: en dashes, curly quotes, GFM', async () => {
  expect(await renderText('"2017--2019" --- it\'s ~~so~~...')).toBe(
    '<p>“2017–2019” — it’s <del>so</del>…</p>',
  );
});
