import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { citationBracket } from '../story/citation-syntax.ts';

/** A paragraph or a list's item that states a fact. */
export interface FactualParagraph {
  readonly text: string;
  /** The lines of the Markdown that it begins and ends on, from 1. */
  readonly first: number;
  readonly last: number;
  /** The offsets of its first character and after its last: a lone CR ends a line for Markdown only. */
  readonly start: number;
  readonly end: number;
  readonly cited: boolean;
}

const cited = new RegExp(citationBracket.source);
// A date or a number, words in quotation marks, or a name: a capital letter within a sentence.
const factual = /\d|[“"]|[\p{Ll},;:)] \p{Lu}/u;

/** Whether a text states something that can be checked: a date, a number, a quotation, a name. */
export const statesFact = (text: string): boolean => factual.test(text.replace(cited, ''));

/** The paragraphs of a text that state a fact, and whether each leads to a source. */
export const factualParagraphs = (tree: Root): readonly FactualParagraph[] =>
  tree.children
    .flatMap(paragraphs)
    .map((node) => {
      const text = toString(node);
      const [first, last] = [node.position?.start.line ?? 1, node.position?.end.line ?? 1];
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? start;
      return { text, first, last, start, end, cited: cited.test(text) };
    })
    .filter(({ text }) => statesFact(text));

function paragraphs(node: RootContent): readonly Nodes[] {
  if (node.type === 'list') return node.children;
  if (node.type === 'blockquote') return node.children.flatMap(paragraphs);
  return node.type === 'paragraph' ? [node] : [];
}
