import type { Root } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import { componentsIn, type Component } from './mdx.ts';

/** A text in our Markdown. It is parsed once, at the first need; all rules share its tree. */
export interface MarkdownText {
  /** As written. */
  readonly markdown: string;
  readonly format: 'md' | 'mdx';
  /** What of it is Markdown: in MDX with spaces where components stand, so that no place moves. */
  readonly text: string;
  /** The components of MDX, in order. */
  readonly components: readonly Component[];
  /** The tree of `text`, for reading only. */
  readonly tree: Root;
}

/** Makes a text ready to be read: nothing is parsed until it is asked for. */
export function markdownText(markdown: string, format: 'md' | 'mdx' = 'md'): MarkdownText {
  const { text, components } =
    format === 'mdx' ? componentsIn(markdown) : { text: markdown, components: [] };
  let parsed: Root | undefined;
  return {
    markdown,
    format,
    text,
    components,
    get tree() {
      return (parsed ??= parseMarkdown(text));
    },
  };
}
