import type { PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { blockContent, type BlockContent } from '../../markdown/block-content.ts';
import { isDirective, readBlock } from '../../markdown/block-faults.ts';
import { createNumbering, type Numbering } from '../../markdown/numbering.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { sourceWords } from '../../markdown/source-words.ts';
import { cellWords } from '../../story/cell-words.ts';
import { citationBracket, readCitation } from '../../story/citation-syntax.ts';
import { publication } from '../../story/publication.ts';
import type { Story, StoryArticle, StoryEvent, StoryQuote } from '../../story/types.ts';
import { dateWords, dayWords } from '../../story/words.ts';
import type { ExportContext } from '../export-file.ts';
import { mdxAsMarkdown } from '../html/mdx.ts';
import { heading, link, list, markdownOf, paragraph, text } from './nodes.ts';

/**
 * `llms-full.txt`: every article as Markdown, one below the other, with what their blocks show and
 * with their sources as footnotes. The notes are numbered through, for they share one file.
 */
export function allArticles({ story, site }: ExportContext): string {
  const numbering = createNumbering();
  const articles = story.articles.flatMap((article) =>
    articleNodes(article, story, numbering, site),
  );
  const notes = numbering.list().map(({ number, source }): RootContent => ({
    type: 'footnoteDefinition',
    identifier: String(number),
    label: String(number),
    children: [sourceNote(source, site)],
  }));
  return markdownOf([heading(1, `${publication.name}: all articles`), ...articles, ...notes]);
}

function articleNodes(
  article: StoryArticle,
  story: Story,
  numbering: Numbering,
  site: URL,
): readonly RootContent[] {
  const read = (markdown: string) => textNodes(markdown, story, numbering, site);
  const inline = (items: readonly string[]) =>
    items.map((item) =>
      read(item.replace(/\s+/g, ' ')).flatMap((node) =>
        node.type === 'paragraph' ? node.children : [],
      ),
    );
  const updated = article.updated === undefined ? '' : ` Updated ${dayWords(article.updated)}.`;
  const body = article.format === 'mdx' ? mdxAsMarkdown(article.body) : article.body;
  return [
    heading(2, article.headline),
    paragraph(link(new URL(article.href, site).href, new URL(article.href, site).href)),
    paragraph(
      `By ${article.bylines.map(({ name }) => name).join(', ')}. Published ${dayWords(article.published)}.${updated}`,
    ),
    paragraph(article.standfirst),
    heading(3, 'Key points'),
    list(article.keyPoints.map((point) => [point])),
    // The headings of the text stand one step below that of the article.
    ...read(body).map((node): RootContent =>
      node.type === 'heading' ? { ...node, depth: deeper[node.depth] } : node,
    ),
    heading(3, 'The other reading'),
    ...read(article.otherReading),
    heading(3, 'What is not known'),
    list(inline(article.notKnown)),
    ...(article.wouldChange
      ? [heading(4, 'What would change this'), list(inline(article.wouldChange))]
      : []),
  ];
}

const deeper = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;

/** The nodes of a text in our dialect, with nothing left that other readers of Markdown do not know. */
function textNodes(
  markdown: string,
  story: Story,
  numbering: Numbering,
  site: URL,
): readonly RootContent[] {
  const root = parseMarkdown(markdown);
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'figureMark') {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type === 'link' && node.url.startsWith('/')) node.url = new URL(node.url, site).href;
    if (node.type === 'text' && node.value.includes('[@')) {
      const parts = withFootnotes(node.value, story, numbering);
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    }
    if (!isDirective(node)) return undefined;
    const block = readBlock(node, parent, (kind, id) => story.find[kind](id) !== undefined);
    const content = 'name' in block ? blockContent(block, story) : undefined;
    const shown = content ? blockNodes(content, site) : [];
    parent.children.splice(index, 1, ...shown);
    return index + shown.length;
  });
  return root.children;
}

function withFootnotes(value: string, story: Story, numbering: Numbering): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of value.matchAll(citationBracket)) {
    parts.push(text(value.slice(end, match.index).replace(/\s+$/, '')));
    end = match.index + match[0].length;
    for (const { id } of readCitation(match[1] ?? '') ?? []) {
      const source = story.find.source(id);
      const number = source && String(numbering.cite(source));
      if (number !== undefined)
        parts.push({ type: 'footnoteReference', identifier: number, label: number });
    }
  }
  return [...parts, text(value.slice(end))];
}

function blockNodes(content: BlockContent, site: URL): RootContent[] {
  switch (content.is) {
    case 'quote':
      return [quoteNode(content.quote, site)];
    case 'exchange':
      return content.quotes.map((quote) => quoteNode(quote, site));
    case 'events':
      return [list(content.events.map((event) => eventItem(event, site)))];
    case 'figure': {
      const { title, unit, columns, rows } = content.figure;
      const row = (cells: readonly string[]) => ({
        type: 'tableRow' as const,
        children: cells.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
      });
      return [
        paragraph(`${title}. Unit: ${unit}.`),
        {
          type: 'table',
          children: [
            row(columns.map(({ label }) => label)),
            ...rows.map((cells) =>
              row(cells.map((cell, index) => cellWords(cell, columns[index]?.type ?? 'text'))),
            ),
          ],
        },
      ];
    }
  }
}

const quoteNode = (quote: StoryQuote, site: URL): RootContent => ({
  type: 'blockquote',
  children: [
    paragraph(`“${quote.text}”`),
    paragraph(
      `${quote.speaker.name}${quote.office === undefined ? '' : `, ${quote.office}`}, ${quote.venue}, `,
      link(new URL(quote.href, site).href, dateWords(quote.date)),
    ),
  ],
});

const eventItem = ({ date, href, title }: StoryEvent, site: URL): PhrasingContent[] => [
  text(`${dateWords(date)}: `),
  link(new URL(href, site).href, title),
];

function sourceNote(source: Story['sources'][number], site: URL) {
  const { publisher, title, date, kind, standing } = sourceWords(source);
  return paragraph(
    `${publisher}, `,
    link(source.url ?? new URL(source.href, site).href, title),
    `, ${[date, kind, standing].filter(Boolean).join(', ')}.`,
  );
}
