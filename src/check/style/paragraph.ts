import type { Nodes, Paragraph, Root } from 'nlcst';
import { toString } from 'nlcst-to-string';

type Position = NonNullable<Paragraph['position']>;

/** The words of a paragraph as one text, which leads back to the places of its letters. */
export interface ParagraphText {
  /** What is not ours stands in it as the sign `foreign`, over and over. */
  readonly text: string;
  /** Whether a sentence begins at an offset. */
  readonly begins: (offset: number) => boolean;
  readonly position: (start: number, end: number) => Position | undefined;
}

/** Stands for each letter that is not ours. */
export const foreign = '\uFFFC';

/** The paragraphs of an nlcst tree, each read once for all rules. */
export const paragraphsOf = (tree: Root): readonly ParagraphText[] =>
  tree.children.flatMap((node) => {
    if (node.type !== 'ParagraphNode') return [];
    const read = seen.get(node) ?? paragraphText(node);
    seen.set(node, read);
    return read;
  });

const seen = new WeakMap<Paragraph, ParagraphText>();

function paragraphText(paragraph: Paragraph): ParagraphText {
  const leaves: { readonly start: number; readonly node: Nodes }[] = [];
  const starts = new Set<number>();
  let text = '';
  const add = (node: Nodes): void => {
    if (node.type === 'SentenceNode') starts.add(text.length);
    if ('children' in node) node.children.forEach(add);
    else {
      leaves.push({ start: text.length, node });
      text += node.type === 'SourceNode' ? foreign.repeat(node.value.length) : toString(node);
    }
  };
  add(paragraph);
  const pointAt = (offset: number) => {
    const leaf = leaves.findLast(({ start }) => start <= offset);
    const from = leaf?.node.position?.start;
    if (!leaf || from?.offset === undefined) return undefined;
    const within = offset - leaf.start;
    return { ...from, column: from.column + within, offset: from.offset + within };
  };
  return {
    text,
    begins: (offset) => starts.has(offset),
    position: (start, end) => {
      const [from, to] = [pointAt(start), pointAt(end - 1)];
      return from && to && { start: from, end: to };
    },
  };
}
