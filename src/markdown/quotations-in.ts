import type { Nodes, Root } from 'mdast';

/** Words between quotation marks in running text. */
export interface Quotation {
  readonly text: string;
  /** Where its opening mark stands in the Markdown. */
  readonly offset: number;
  /** The Markdown of the paragraph, heading or row of a table that it stands in. */
  readonly around: string;
}

const inOneLine = new Set(['paragraph', 'heading', 'tableCell']);
/** Words between “ ” or " " (the first group or the second), and their marks. */
export const quotationMarks = /“([^“”]+)”|"([^"]+)"/g;

/**
 * The quotations in a Markdown text: between “ ” or " ", also across emphasis and links.
 * @param markdown.tree its tree, asked for only if there is a mark in the text
 */
export function quotationsIn(markdown: {
  readonly text: string;
  readonly tree: Root;
}): readonly Quotation[] {
  if (!/[“"]/.test(markdown.text)) return [];
  const found: Quotation[] = [];
  const visit = (node: Nodes, block: Nodes = node): void => {
    const { position } = block.type === 'tableRow' ? block : node;
    if (inOneLine.has(node.type)) {
      const letters = lettersOf(node);
      const text = letters.map(({ letter }) => letter).join('');
      for (const match of text.matchAll(quotationMarks))
        found.push({
          text: match[1] ?? match[2] ?? '',
          offset: letters[match.index]?.offset ?? 0,
          around: markdown.text.slice(position?.start.offset, position?.end.offset),
        });
    } else if ('children' in node) for (const child of node.children) visit(child, node);
  };
  visit(markdown.tree);
  return found;
}

/** The UTF-16 units of a block's words, each with the place in the Markdown that it comes from. */
function lettersOf(node: Nodes): { letter: string; offset: number }[] {
  if ('children' in node) return node.children.flatMap(lettersOf);
  if (node.type === 'break') return [{ letter: ' ', offset: node.position?.start.offset ?? 0 }];
  if (node.type !== 'text') return [];
  const start = node.position?.start.offset ?? 0;
  const asWritten = (node.position?.end.offset ?? start) - start === node.value.length;
  return node.value
    .split('')
    .map((letter, index) => ({ letter, offset: asWritten ? start + index : start }));
}
