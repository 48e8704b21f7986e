import type { Nodes } from 'mdast';
import { citationBracket } from '../story/citation-syntax.ts';
import { withoutFigureMarks } from './figure-marks.ts';
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
  const plain = simply(markdown) ?? read(markdown);
  seen.set(markdown, plain);
  return plain;
}

// The account of an event stands in several lists; it is read once.
const seen = new Map<string, string>();

// Most accounts have no other markup. Paragraphs that begin with a letter or a quotation mark, and hold no
// sign that Markdown could read as anything else, are their own plain text.
const words = String.raw`[\p{L}“‘][\p{L}\p{Nd}\p{Sc} .,:;?!%()/'"“”‘’…–—\-]*`;
const withoutMarkup = new RegExp(`^\\n*${words}(?:\\n+${words})*\\n*$`, 'u');

// A citation at the beginning of a line, and a bracket that may be that of a link.
const uncertain = /\n\s*\[|\][(:[]/;

/** The plain text of a text that has no markup but citations and marks of figures. */
function simply(markdown: string): string | undefined {
  if (uncertain.test(markdown)) return undefined;
  const bare = withoutFigureMarks(markdown).replace(citations, '');
  if (!withoutMarkup.test(bare)) return undefined;
  return bare
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .join('\n');
}

function read(markdown: string): string {
  const lines: string[] = [];
  collect(parseMarkdown(markdown), lines);
  return lines.filter((line) => line !== '').join('\n');
}

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
