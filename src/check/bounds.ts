import type { Nodes, Root } from 'mdast';
import type { TextFault } from './markdown.ts';

/** What makes a text one that parsers take minutes for, or break at; where it does, as an offset. */
export type Excess = Omit<TextFault, 'line' | 'column'> & { readonly offset: number };

const mostLines = 3000;
/** A paragraph with many signs that may begin or end something takes the square of their number. */
const mostSigns = 300;
const widestPrefix = 60;
const mostOpenBlocks = 10;
const deepest = 100;

const prefix = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;
const beginsAnew = /^[ \t]*(?:$|[|#>:]|[-+*][ \t]|\d+[.)][ \t])/;
const signs = /[*_~`[\]<]/g;

const tooDeep = (offset: number): Excess => ({
  offset,
  rule: 'body/nesting',
  message: 'The text nests too deeply here.',
  hint: 'Write it flatter: lists, quotations and blocks in one another can hardly be read.',
});

/** The first thing in a text, line by line, that is too much to be parsed; no entry needs it. */
export function excessIn(text: string): Excess | undefined {
  let offset = 0;
  let count = 0;
  let open = 0;
  let signsSoFar = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    count += 1;
    if (count > mostLines)
      return {
        offset,
        rule: 'body/length',
        message: `The text has more than ${mostLines.toLocaleString('en-GB')} lines.`,
        hint: 'Make several entries of it.',
      };
    if ((prefix.exec(line)?.[0].length ?? 0) > widestPrefix) return tooDeep(offset);
    const fence = /^[ \t]*:{3,}[ \t]*(.?)/.exec(line);
    if (fence) open = Math.max(0, open + (fence[1] === '' ? -1 : 1));
    if (open > mostOpenBlocks) return tooDeep(offset);
    if (beginsAnew.test(line)) signsSoFar = 0;
    signsSoFar += line.match(signs)?.length ?? 0;
    if (signsSoFar > mostSigns)
      return {
        offset,
        rule: 'body/length',
        message: `The paragraph holds more than ${mostSigns} signs of markup, such as * and [.`,
        hint: 'Make several paragraphs of it, or write the signs out.',
      };
    offset += line.length + (text.startsWith('\r\n', offset + line.length) ? 2 : 1);
  }
  return undefined;
}

/** Where a tree is deeper than a page can be made of it. */
export function depthExcess(tree: Root): Excess | undefined {
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > deepest) return tooDeep(node.position?.start.offset ?? 0);
    if ('children' in node)
      for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
