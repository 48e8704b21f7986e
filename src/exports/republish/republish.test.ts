import { fromHtml } from 'hast-util-from-html';
import { HtmlValidate } from 'html-validate';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { currentContent } from '../../check/current.ts';
import { createNumbering } from '../../markdown/numbering.ts';
import { sources, testQuote, testStory } from '../../markdown/story-fixture.ts';
import { buildStory } from '../../story/build.ts';
import type { Story } from '../../story/types.ts';
import { plainTree } from './body.ts';
import { republished } from './document.ts';
import { asHtml, asHtmlDocument, asMarkdown } from './write.ts';

const site = new URL('https://file.example');
const story = buildStory(currentContent('content').entries, { drafts: false });
const articles = await Promise.all(
  story.articles.map((article) => republished(article, { story, site })),
);
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: { 'long-title': 'off' },
});
const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const words = (node: Nodes) => toString(node).replace(/\s+/g, ' ').trim();

/** The Markdown of a text, with plain spaces. */
const render = async (markdown: string, of: Story = testStory(sources)) => {
  const tree = await plainTree(markdown, { story: of, numbering: createNumbering() });
  return asMarkdown({
    article: { ...first(story.articles), id: 'a' },
    canonical: 'https://file.example/articles/a/',
    tree,
    notes: [],
  }).replaceAll('\u00a0', ' ');
};
const first = <T>(items: readonly T[]): T => {
  const [item] = items;
  if (!item) throw new Error('There is none.');
  return item;
};

describe.for(articles)('$article.id', (article) => {
  test('is valid HTML of plain tags with absolute addresses', async () => {
    const html = asHtmlDocument(article);
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    const odd: string[] = [];
    const ids = new Set<unknown>();
    const targets: string[] = [];
    visit(fromHtml(html), 'element', ({ tagName, properties }) => {
      if (['script', 'style', 'div', 'span'].includes(tagName)) odd.push(tagName);
      for (const name of Object.keys(properties))
        if (['className', 'style', 'align', 'src'].includes(name) || name.startsWith('data'))
          odd.push(`${tagName} ${name}`);
      if (properties['id'] !== undefined) ids.add(properties['id']);
      const { href } = properties;
      if (typeof href !== 'string') return;
      if (href.startsWith('#')) targets.push(href.slice(1));
      else if (!/^https?:\/\//.test(href)) odd.push(href);
    });
    expect(odd).toEqual([]);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  test('gives every cited source its note, in full', () => {
    const numbers = new Set<string>();
    visit(article.tree, 'footnoteReference', ({ identifier }) => {
      numbers.add(identifier);
    });
    expect([...numbers].sort()).toEqual(article.notes.map(({ identifier }) => identifier).sort());
    const notes = article.notes.map(words);
    const cited = article.article.cited.flatMap(({ id }) => story.find.source(id) ?? []);
    for (const { title, url } of cited) {
      const own = notes.find((note) => note.includes(title.replace(/\s+/g, ' ')));
      expect(own).toBeDefined();
      if (url !== undefined) expect(notes.join(' ')).toContain(url);
    }
  });

  test('says the same in Markdown, read back', () => {
    const back = parser.parse(asMarkdown(article));
    const blocks = back.children.filter(({ type }) => type !== 'footnoteDefinition');
    expect(blocks.map(words)).toEqual(article.tree.children.map(words));
    const notes = back.children.filter(({ type }) => type === 'footnoteDefinition');
    expect(notes.map(words)).toEqual(article.notes.map(words));
  });

  test('ends with who wrote it, where, when and under which licence', () => {
    const end = asHtml(article).trimEnd().split('\n').at(-1);
    expect(end).toContain('By The 231 File desk, published ');
    expect(end).toContain(`<a href="${article.canonical}">The 231 File</a>`);
    expect(end).toContain('CC BY 4.0</a>');
    expect(asMarkdown(article)).toContain('Record to ');
  });
});

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

  test('citations as footnotes, each number once for a source', async () => {
    const markdown = await render('So [@caatsa; @tass-2019, p. 4]. And so [@caatsa].');
    expect(markdown).toBe('So[^1][^2]. And so[^1].\n');
  });

  test('words that look like markup stay words', async () => {
    const text = '</script> ]]> *a* _b_ `c` [^1] | # <b>&amp; 🚀 שלום 中国';
    const base = testStory(sources);
    const quote = testQuote('odd', { text });
    const odd = { ...base, find: { ...base.find, quote: () => quote } };
    const tree = await plainTree('::quote{id=odd}', { story: odd, numbering: createNumbering() });
    const made = { ...first(articles), tree, notes: [] };
    expect(words(first(parser.parse(asMarkdown(made)).children))).toBe(`“${text}”`);
    expect(asHtml(made)).not.toContain('</script>');
    expect(asHtml(made)).not.toContain('<b>');
  });
});
