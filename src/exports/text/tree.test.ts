import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { createNumbering } from '../../markdown/numbering.ts';
import { sources, testQuote, testStory } from '../../markdown/story-fixture.ts';
import type { Story } from '../../story/types.ts';
import { element } from '../../markdown/element.ts';
import { elementsOf } from './html.ts';
import { mdxAsMarkdown } from './mdx.ts';
import { markdownOf } from './nodes.ts';
import { plainTree } from './tree.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const words = (node: Nodes) => toString(node).replace(/\s+/g, ' ').trim();
const treeOf = (markdown: string, story: Story) =>
  plainTree(markdown, { story, numbering: createNumbering() });

/** The Markdown of a text, with plain spaces. */
const render = async (markdown: string, story: Story = testStory(sources)) =>
  markdownOf((await treeOf(markdown, story)).children).replaceAll('\u00a0', ' ');

const first = <T>(items: readonly T[]): T => {
  const [item] = items;
  if (!item) throw new Error('There is none.');
  return item;
};

describe('what a text places', () => {
  test('a quotation, with who said it', async () => {
    expect(await render('One.\n\n::quote{id=done-deal}\n\nTwo.')).toBe(
      'One.\n\n> “It is a done deal.”\n\n[Turkey](/organisations/turkey/). Written statement, [12 July 2019](/quotes/done-deal/).\n\nTwo.\n',
    );
  });

  test('events as a list', async () => {
    expect(await render('::event{id=first-delivery}')).toBe(
      '- **12 July 2019** [The first parts land at Mürted](/events/first-delivery/)\n',
    );
    expect(await render('::timeline{from=2019 to=2019}')).toContain('**12 July 2019**');
    expect(await render('One.\n\n::timeline{from=1990 to=1990}')).toBe('One.\n');
  });

  test('a figure as a table', async () => {
    const base = testStory(sources);
    const figure = {
      ...first(base.figures),
      columns: [
        { label: 'House | “a”', type: 'text' as const },
        { label: 'For', type: 'number' as const },
      ],
      rows: [
        ['Senate', 98],
        ['Of 2017', null],
      ],
      sources: [first(sources)],
    };
    const found = { ...base, find: { ...base.find, figure: () => figure } };
    const markdown = await render('::figure{id=votes}', found);
    expect(markdown).toContain('[Votes](/figures/votes/). Unit: votes');
    const table = parser.parse(markdown).children.find(({ type }) => type === 'table');
    expect(table?.type === 'table' && table.children.map((row) => row.children.map(words))).toEqual(
      [
        ['House | “a”', 'For'],
        ['Senate', '98'],
        ['Of 2017', 'not known'],
      ],
    );
    expect(markdown).toContain('Sources: [State Department, The United States Sanctions Turkey]');
  });

  test('a figure with its finding before its title', async () => {
    const base = testStory(sources);
    const figure = { ...first(base.figures), headline: 'Nobody was against it' };
    const found = { ...base, find: { ...base.find, figure: () => figure } };
    expect(await render('::figure{id=votes}', found)).toContain(
      '[Nobody was against it](/figures/votes/). Votes. Unit: votes',
    );
  });

  test('the components of MDX as the directives', async () => {
    for (const [mdx, markdown] of [
      ['<Quote id="done-deal" />', '::quote{id=done-deal}'],
      [
        '<Exchange event="first-delivery" quotes="done-deal" />',
        ':::exchange{event=first-delivery}\ndone-deal\n:::',
      ],
      ['<Exchange event="first-delivery" />', ':::exchange{event=first-delivery}\n:::'],
    ] as const)
      expect(await render(mdx)).toBe(await render(markdown));
  });

  test('the words of a translation, and those that were translated', async () => {
    const base = testStory(sources);
    const quote = testQuote('said', { original: 'Bitti.', language: 'tr', translation: 'TASS' });
    const told = { ...base, find: { ...base.find, quote: () => quote } };
    expect(await render('::quote{id=said}', told)).toMatch(/Translation: TASS\.\n\n> Bitti\.\n$/);
    const { children } = await treeOf('::quote{id=said}', told);
    const html = toHtml(elementsOf(children, () => element('sup')));
    expect(html).toMatch(/<blockquote lang="tr">\s*<p>Bitti\.<\/p>\s*<\/blockquote>$/);
  });

  test('citations as footnotes, each number once for a source', async () => {
    const markdown = await render('So [@caatsa; @tass-2019, p. 4]. And so [@caatsa].');
    expect(markdown).toBe('So[^1][^2]. And so[^1].\n');
  });

  test('words that look like markup stay words', async () => {
    const text = '</script> ]]> *a* _b_ `c` [^1] | # <b>&amp; 🚀 שלום 中国';
    const base = testStory(sources);
    const quote = testQuote('odd', { text });
    const odd = { ...base, find: { ...base.find, quote: () => quote } };
    const { children } = await treeOf('::quote{id=odd}', odd);
    expect(words(first(parser.parse(markdownOf(children)).children))).toBe(`“${text}”`);
    const html = toHtml(elementsOf(children, () => element('sup')));
    expect(html).not.toContain('</script>');
    expect(html).not.toContain('<b>');
  });
});

test('components of MDX become the directives that mean the same', () => {
  expect(
    mdxAsMarkdown(
      'One.\n\n<Quote id="a-b" />\n\n<Timeline from="2019" to="2020"/>\n\n<Exchange event="e" quotes="a b" />\n\nA <Quote in a line.',
    ),
  ).toBe(
    'One.\n\n::quote{id="a-b"}\n\n::timeline{from="2019" to="2020"}\n\n:::exchange{event="e"}\na\nb\n:::\n\nA <Quote in a line.',
  );
});
