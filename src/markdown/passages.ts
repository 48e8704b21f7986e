import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from './context.ts';
import { passageId } from './passage-id.ts';

/** What the link of a passage to itself has. Its glyph is drawn, so that copied text is without it. */
export const passageLink = (id: string) => ({
  class: 'at',
  'aria-label': 'Link to this passage',
  href: `#${id}`,
});

/**
 * rehype plugin: gives each paragraph and each item of a list an id made of its own words, and at its
 * end a link to itself. Its citations are counted: the second has the id `p7k2-2`; the first is where
 * the passage is. It runs after the notes, which find citations by other ids.
 *
 * The links are stops of the Tab key: the numbers in a paragraph are some already, so that one more is
 * no burden, and who uses no mouse can share a passage like everybody else.
 */
export function rehypePassages() {
  return (tree: Root, file: VFile): void => {
    const { passages } = contextOf(file);
    if (!passages) return;
    for (const passage of tree.children.flatMap(passagesIn)) {
      const id = passageId(wordsOf(passage), passages);
      passage.properties['id'] = id;
      countCitations(passage, id);
      const { class: className, 'aria-label': ariaLabel, href } = passageLink(id);
      passage.children.push({
        type: 'element',
        tagName: 'a',
        properties: { className, ariaLabel, href },
        children: [],
      });
    }
  };
}

/** A paragraph, or the items of a list; blocks and what stands in a quotation have other addresses. */
function passagesIn(node: Nodes): readonly Element[] {
  if (node.type !== 'element') return [];
  if (node.tagName === 'p') return wordsOf(node).trim() === '' ? [] : [node];
  if (node.tagName !== 'ul' && node.tagName !== 'ol') return [];
  return node.children.flatMap((item) =>
    item.type === 'element' && item.tagName === 'li' ? item : [],
  );
}

/** What is read, without the numbers of citations. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isCitation(node)) return '';
  return node.children.map(wordsOf).join('');
}

const isCitation = (node: Nodes): node is Element =>
  node.type === 'element' &&
  Array.isArray(node.properties['className']) &&
  node.properties['className'].includes('cite');

function countCitations(passage: Element, id: string): void {
  let count = 0;
  visit(passage, 'element', (citation) => {
    if (!isCitation(citation)) return;
    count += 1;
    if (count > 1) citation.properties['id'] = `${id}-${count}`;
    // Numbers have ids that change when a source is cited further up.
    for (const link of citation.children) if (link.type === 'element') delete link.properties['id'];
  });
}
