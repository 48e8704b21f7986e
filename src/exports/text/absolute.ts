import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Makes every address in some nodes absolute; it changes the nodes themselves.
 * @param page absolute address of the page that they come from
 */
export function madeAbsolute<T extends RootContent>(
  nodes: readonly T[],
  page: string,
): readonly T[] {
  for (const node of nodes)
    visit(node, 'link', (each) => {
      each.url = new URL(each.url, page).href;
    });
  return nodes;
}
