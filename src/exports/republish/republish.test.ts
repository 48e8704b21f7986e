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
import { buildStory } from '../../story/build.ts';
import { articleText } from '../text/article.ts';
import { asHtml, asHtmlDocument, asMarkdown } from './write.ts';

const site = new URL('https://file.example');
const story = buildStory(currentContent('content').entries, { drafts: false });
const articles = await Promise.all(
  story.articles.map((article) => articleText(article, { story, site })),
);
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: { 'long-title': 'off' },
});
const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const words = (node: Nodes) => toString(node).replace(/\s+/g, ' ').trim();

describe.for(articles)('$article.id', (article) => {
  const whole = [article.headline, ...article.content, article.attribution];

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
    visit(
      { type: 'root', children: [...article.content] },
      'footnoteReference',
      ({ identifier }) => {
        numbers.add(identifier);
      },
    );
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
    expect(blocks.map(words)).toEqual(whole.map(words));
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
