import type { Nodes } from 'mdast';
import type { MarkdownText } from '../../reading/markdown-text.ts';
import { hidden, withHidden, type Run } from './run.ts';

const inOneLine = new Set(['paragraph', 'heading', 'tableCell']);
const notText = new Set(['leafDirective', 'containerDirective', 'code', 'html', 'definition']);

/** The paragraphs, headings and table cells of a Markdown text as runs. */
export function markdownRuns({ text, tree }: MarkdownText): readonly Run[] {
  const runs: Run[] = [];
  const visit = (node: Nodes): void => {
    if (notText.has(node.type)) return;
    if (inOneLine.has(node.type)) {
      const letters = lettersOf(node, text);
      runs.push({
        text: letters.map(([letter]) => letter).join(''),
        offsets: letters.map(([, offset]) => offset),
      });
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return runs;
}

/** The letters as written, so that each keeps its place; the marks of emphasis vanish. */
function lettersOf(node: Nodes, markdown: string): [letter: string, offset: number][] {
  const start = node.position?.start.offset ?? 0;
  const written = markdown.slice(start, node.position?.end.offset);
  if (node.type === 'text')
    return withHidden(written)
      .split('')
      .map((letter, index) => [letter, start + index]);
  if (node.type === 'break') return [[' ', start]];
  // An address that stands by itself is a link, too.
  const address = node.type === 'link' && !written.startsWith('[');
  if ('children' in node && !address)
    return node.children.flatMap((child) => lettersOf(child, markdown));
  return [[hidden, start]];
}
