import type { Nodes } from 'mdast';
import { citationBracket } from '../story/citation-syntax.ts';
import { parseMarkdown } from './parse.ts';

const citations = new RegExp(`\\s*${citationBracket.source}`, 'g');
const inOneLine = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * The words of a Markdown text without markup, citations, directives and HTML; one line a block.
 * For descriptions and counts of words.
 */
export function plainText(markdown: string): string {
  const known = seen.get(markdown);
  if (known !== undefined) return known;
  const lines: string[] = [];
  collect(parseMarkdown(markdown), lines);
  const plain = lines.filter((line) => line !== '').join('\n');
  seen.set(markdown, plain);
  return plain;
}

// The account of an event stands in several lists; it is read once.
const seen = new Map<string, string>();

function collect(node: Nodes, lines: string[]): void {
  if (node.type === 'leafDirective' || node.type === 'containerDirective') return;
  if (inOneLine.has(node.type))
    lines.push(inline(node).replace(citations, '').replace(/\s+/g, ' ').trim());
  else if (node.type === 'code') lines.push(node.value);
  else if ('children' in node) for (const child of node.children) collect(child, lines);
}

function inline(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(inline).join('') : '';
}
