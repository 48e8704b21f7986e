import type { FootnoteReference, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { createNumbering, type Numbering } from '../../markdown/numbering.ts';
import { publication } from '../../story/publication.ts';
import type { ExportContext } from '../export-file.ts';
import { madeAbsolute } from '../text/absolute.ts';
import { articleText, noteOf, type ArticleText } from '../text/article.ts';
import { heading, link, markdownOf, paragraph } from '../text/nodes.ts';

/**
 * `llms-full.txt`: every article in one Markdown text. Citations are footnotes, one for each source,
 * counted through all articles.
 */
export async function allArticles(context: ExportContext): Promise<string> {
  const { story, site } = context;
  const texts = await Promise.all(story.articles.map((article) => articleText(article, context)));
  const numbering = createNumbering();
  const articles = texts.flatMap((text) => partOf(text, numbering));
  const notes = numbering.list().map(noteOf);
  return markdownOf([
    heading(1, `${publication.name}: all articles`),
    ...articles,
    ...madeAbsolute(notes, site.href),
  ]);
}

/** An article with its address, its headings a step deeper, its footnotes by the numbers of the whole. */
function partOf({ headline, content, canonical, cited }: ArticleText, numbering: Numbering) {
  const numbers = new Map(
    cited.map(({ number, source }) => [String(number), String(numbering.cite(source))]),
  );
  const nodes: RootContent[] = structuredClone([
    headline,
    paragraph(link(canonical, canonical)),
    ...content,
  ]);
  for (const part of nodes) {
    if (part.type === 'heading') part.depth = deeper[part.depth];
    visit(part, 'footnoteReference', (node: FootnoteReference) => {
      const number = numbers.get(node.identifier) ?? node.identifier;
      Object.assign(node, { identifier: number, label: number });
    });
  }
  return nodes;
}

const deeper = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;
