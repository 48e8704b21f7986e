import type {
  BlockContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' })
  .freeze();

/** Nodes as Markdown: CommonMark with GFM’s tables and footnotes. */
export const markdownOf = (children: readonly RootContent[]): string =>
  writer.stringify({ type: 'root', children: [...children] });

export const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** A link; its words may be in a language (BCP 47) that is not the text’s. */
export const link = (url: string, words: string, language?: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(words)],
  ...(language !== undefined && { data: { hProperties: { lang: language } } }),
});

export const strong = (words: string): PhrasingContent => ({
  type: 'strong',
  children: [text(words)],
});

export const paragraph = (...children: readonly (PhrasingContent | string)[]): Paragraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

export const heading = (depth: Heading['depth'], words: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(words)],
});

/** Words that somebody said, in their language (BCP 47) where that is not the text’s. */
export const quoted = (words: string, language?: string): BlockContent => ({
  type: 'blockquote',
  children: [paragraph(words)],
  ...(language !== undefined && { data: { hProperties: { lang: language } } }),
});

/** A list, one item for each run of blocks. */
export const list = (items: readonly (readonly BlockContent[])[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    // Without a blank line between them, two paragraphs would be one.
    spread: children.filter(({ type }) => type === 'paragraph').length > 1,
    children: [...children],
  })),
});

/** A table of words; the first row and the first column name the others. */
export const table = (
  rows: readonly (readonly string[])[],
  align: NonNullable<Table['align']>,
): Table => ({
  type: 'table',
  align: [...align],
  children: rows.map((cells, row) => ({
    type: 'tableRow',
    children: cells.map((words, column) => ({
      type: 'tableCell',
      children: [text(words)],
      ...((row === 0 || column === 0) && {
        data: { hName: 'th', hProperties: { scope: row === 0 ? 'col' : 'row' } },
      }),
    })),
  })),
});
