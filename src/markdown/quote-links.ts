import type { Link, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { indexQuotes, quoteWith, type WordIndex } from '../story/quotation-match.ts';
import type { Story, StoryQuote } from '../story/types.ts';
import { contextOf, type RenderContext } from './context.ts';
import { quotationMarks } from './quotations-in.ts';

const indexes = new WeakMap<Story, WordIndex<StoryQuote>>();

/**
 * remark plugin: links words between quotation marks to the page of the registered quotation that
 * has them. Of several that do, one from a source that the text cites. Comes after `remarkCitations`.
 */
export function remarkQuoteLinks() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    visit(tree, ['paragraph', 'tableCell'], (block) => {
      if (block.type !== 'paragraph' && block.type !== 'tableCell') return;
      if (!toString(block).includes('“')) return;
      block.children = linked(block.children, context, file);
    });
  };
}

function linked(
  children: readonly PhrasingContent[],
  context: RenderContext,
  file: VFile,
): PhrasingContent[] {
  let rest = [...children];
  const text = rest.map((child) => toString(child)).join('');
  // From the last to the first, so that those before keep their places.
  for (const match of [...text.matchAll(quotationMarks)].toReversed()) {
    const words = match[1] ?? match[2] ?? '';
    const quote = linkedQuote(words, context, file);
    if (!quote) continue;
    const [before, from] = cut(rest, match.index);
    const [inside, after] = cut(from, match[0].length);
    if (inside.some(holdsLink)) continue;
    rest = [...before, linkTo(quote, inside), ...after];
  }
  return rest;
}

function linkedQuote(words: string, context: RenderContext, file: VFile): StoryQuote | undefined {
  const { story, references } = context;
  let index = indexes.get(story);
  if (!index) indexes.set(story, (index = indexQuotes(story.quotes)));
  const cited = new Set([...references.values()].map(({ source }) => source.id));
  const quote = quoteWith(words, index, cited);
  // A page leads nowhere by leading to itself.
  const own = file.history.some((name) => name.endsWith(`/quotes/${quote?.id ?? ''}.md`));
  return own ? undefined : quote;
}

const linkTo = ({ href }: StoryQuote, children: PhrasingContent[]): Link => ({
  type: 'link',
  url: href,
  children,
});

/** Parts nodes at a place in their text; a node that is no text goes whole to where it begins. */
function cut(
  nodes: readonly PhrasingContent[],
  at: number,
): readonly [PhrasingContent[], PhrasingContent[]] {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  let start = 0;
  for (const node of nodes) {
    const { length } = toString(node);
    const inner = at - start;
    if (inner <= 0) after.push(node);
    else if (inner >= length || node.type !== 'text') before.push(node);
    else {
      before.push({ ...node, value: node.value.slice(0, inner) });
      after.push({ ...node, value: node.value.slice(inner) });
    }
    start += length;
  }
  return [before, after];
}

const holdsLink = (node: PhrasingContent): boolean =>
  node.type === 'link' ||
  node.type === 'linkReference' ||
  ('children' in node && node.children.some(holdsLink));
