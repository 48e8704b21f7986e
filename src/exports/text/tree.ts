import type { Emphasis, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { blockContent } from '../../markdown/block-content.ts';
import { isDirective, readBlock } from '../../markdown/block-faults.ts';
import { remarkCitations } from '../../markdown/citations.ts';
import { contextOf, createContext, frontmatterFor, remarkContext } from '../../markdown/context.ts';
import { remarkDirectives } from '../../markdown/directives.ts';
import { remarkFigureLinks, remarkFigureSyntax } from '../../markdown/figure-marks.ts';
import type { Numbering } from '../../markdown/numbering.ts';
import { remarkQuoteLinks } from '../../markdown/quote-links.ts';
import { fail } from '../../markdown/refuse.ts';
import type { Story } from '../../story/types.ts';
import { mdxAsMarkdown } from './mdx.ts';
import { placedNodes } from './placed.ts';

/**
 * A text of an article as a tree of plain CommonMark and GFM: what it places is written out, and its
 * citations are footnotes by number. It is read by the plugins that read it for the pages.
 * @param markdown the text, in Markdown or in MDX with our components
 * @param options.numbering shared by all texts of an article
 */
export async function plainTree(
  markdown: string,
  options: { readonly story: Story; readonly numbering: Numbering },
): Promise<Root> {
  const { story, numbering } = options;
  const context = createContext(story, { numbering, notes: 'none', glossary: false });
  const file = new VFile({ value: mdxAsMarkdown(markdown), path: 'article.md' });
  file.data.astro = { frontmatter: frontmatterFor(context) };
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirectives)
    .use(remarkFigureSyntax)
    .use(remarkContext, { story: () => Promise.resolve(story) })
    .use(remarkFigureLinks)
    .use(remarkCitations)
    .use(remarkQuoteLinks)
    // After the links, which are for the article’s own words.
    .use(remarkPlaced)
    .use(remarkFootnotes);
  const tree = processor.parse(file);
  // The plugins change the tree itself.
  await processor.run(tree, file);
  return tree;
}

/** remark plugin: writes out what directives place. */
function remarkPlaced() {
  return (tree: Root, file: VFile): void => {
    const { story } = contextOf(file);
    visit(tree, (node, index, parent) => {
      if (!isDirective(node) || index === undefined || parent?.type !== 'root') return undefined;
      const block = readBlock(node, parent, (kind, id) => story.find[kind](id) !== undefined);
      if (!('name' in block)) {
        const [first] = block;
        return first && fail(file, first, first.node);
      }
      const content = blockContent(block, story);
      const nodes = content ? placedNodes(content) : [];
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

/** remark plugin: makes footnotes of the numbers that `remarkCitations` leaves. */
function remarkFootnotes() {
  return (tree: Root): void => {
    visit(tree, 'emphasis', (node, index, parent) => {
      if (!isCitation(node) || !parent || index === undefined) return undefined;
      const notes = node.children.flatMap((child): PhrasingContent[] => {
        const number = child.type === 'link' ? /^#source-(\d+)$/.exec(child.url)?.[1] : undefined;
        return number === undefined
          ? []
          : [{ type: 'footnoteReference', identifier: number, label: number }];
      });
      parent.children.splice(index, 1, ...notes);
      return index + notes.length;
    });
  };
}

const isCitation = (node: Emphasis) => node.data?.hName === 'sup';
