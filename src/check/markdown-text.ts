import type { Root } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import { depthExcess, excessIn, type Excess } from './bounds.ts';
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
  /** The tree of `text`, for reading only; empty if there is too much in it to be parsed. */
  readonly tree: Root;
  /** What is too much. */
  readonly excess: Excess | undefined;
}

const mayNest = /[>*_~[]|^[ \t]*(?:[-+:]|\d+[.)])/m;

/** Makes a text ready to be read: nothing is parsed until it is asked for. */
export function markdownText(markdown: string, format: 'md' | 'mdx' = 'md'): MarkdownText {
  const { text, components } =
    format === 'mdx' ? componentsIn(markdown) : { text: markdown, components: [] };
  let parsed: { tree: Root; excess: Excess | undefined } | undefined;
  const parse = () => {
    const empty: Root = { type: 'root', children: [] };
    let excess = excessIn(text);
    const tree = excess ? empty : parseMarkdown(text);
    excess ??= depthExcess(tree);
    return { tree: excess ? empty : tree, excess };
  };
  return {
    markdown,
    format,
    text,
    components,
    get tree() {
      return (parsed ??= parse()).tree;
    },
    get excess() {
      // What nothing opens does not nest, and need not be parsed to know it.
      return mayNest.test(text) ? (parsed ??= parse()).excess : excessIn(text);
    },
  };
}
