import type { BlockContent, List, Paragraph, PhrasingContent } from 'mdast';

export const text = (value: string): PhrasingContent => ({ type: 'text', value });

export const link = (url: string, words: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(words)],
});

export const strong = (words: string): PhrasingContent => ({
  type: 'strong',
  children: [text(words)],
});

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
});

export const heading = (depth: 1 | 2 | 3, words: string) => ({
  type: 'heading' as const,
  depth,
  children: [text(words)],
});

/** A list, one item for each run of blocks. */
export const list = (items: readonly (readonly BlockContent[])[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [...children],
  })),
});
