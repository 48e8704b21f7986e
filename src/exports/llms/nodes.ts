import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one' })
  .freeze();

/** Nodes as Markdown (CommonMark with GFM’s tables and footnotes). */
export const markdownOf = (children: readonly RootContent[]): string => {
  const root: Root = { type: 'root', children: [...children] };
  return writer.stringify(root);
};

export const text = (value: string): PhrasingContent => ({ type: 'text', value });

export const link = (url: string, words: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(words)],
});

export const paragraph = (...children: readonly (PhrasingContent | string)[]): Paragraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

export const heading = (depth: 1 | 2 | 3 | 4, words: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(words)],
});

export const list = (
  items: readonly (readonly (PhrasingContent | string)[])[],
  ordered = false,
): RootContent => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...item)],
  })),
});
