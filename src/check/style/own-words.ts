import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { citationBracket } from '../../story/citation-syntax.ts';
import type { Passage } from './passage.ts';

const inOneLine = new Set(['paragraph', 'heading', 'tableCell']);

/** What is not ours: citations, words in quotation marks, addresses, code, marks of figures. */
export const notOurs = new RegExp(
  [
    citationBracket.source,
    '“[^“”]*”',
    '"[^"]*"',
    '‘[^‘’]*’',
    'https?://[^\\s<>)]+',
    '(?<=\\])\\([^()]*\\)',
    '`[^`]*`',
    '\\{figure:[^{}]*\\}',
  ].join('|'),
  'g',
);

/**
 * The words of a text that are ours, as a Markdown tree of paragraphs for remark-retext. What is
 * not ours stands in it as code, which retext takes for a foreign thing.
 */
export function ownWords({ text, tree }: Pick<Passage, 'text' | 'tree'>): Root {
  const pointAt = pointsOf(text);
  const between = (start: number, end: number) => ({ start: pointAt(start), end: pointAt(end) });
  const stretches = tree
    ? blocksOf(tree())
    : [{ start: 0, end: text.length, texts: [[0, text.length] as const] }];
  const paragraph = ({ start, end, texts }: Block): Paragraph => ({
    type: 'paragraph',
    position: between(start, end),
    children: cut(text, { start, end, texts }).map(
      ({ start: from, end: to, ours }): PhrasingContent => ({
        type: ours ? 'text' : 'inlineCode',
        value: text.slice(from, to),
        position: between(from, to),
      }),
    ),
  });
  return { type: 'root', position: between(0, text.length), children: stretches.map(paragraph) };
}

interface Block {
  readonly start: number;
  readonly end: number;
  /** Where its texts stand, without markup. */
  readonly texts: readonly (readonly [start: number, end: number])[];
}

/** The blocks of a tree that hold words. Directives hold ids; HTML and code hold none of ours. */
function blocksOf(node: Nodes): readonly Block[] {
  if (node.type === 'leafDirective' || node.type === 'containerDirective') return [];
  if (inOneLine.has(node.type)) {
    const [start, end] = offsets(node);
    return [{ start, end, texts: textsOf(node) }];
  }
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function textsOf(node: Nodes): Block['texts'] {
  if (node.type === 'text' || node.type === 'break') return [offsets(node)];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}

const offsets = ({ position }: Nodes): [number, number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly ours: boolean;
}

/** A block's texts, cut where something begins or ends that is not ours. */
function cut(text: string, { start, end, texts }: Block): readonly Stretch[] {
  const foreign = [...text.slice(start, end).matchAll(notOurs)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  const ours = texts.flatMap(([from, to]) => {
    const parts: Stretch[] = [];
    let at = from;
    for (const each of foreign) {
      if (each.end <= at || each.start >= to) continue;
      if (each.start > at) parts.push({ start: at, end: each.start, ours: true });
      at = Math.min(to, each.end);
    }
    if (at < to) parts.push({ start: at, end: to, ours: true });
    return parts;
  });
  return [...ours, ...foreign.map((each) => ({ ...each, ours: false }))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Gives the line and column of an offset; the lines are counted once. */
function pointsOf(text: string) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset: number) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
}
