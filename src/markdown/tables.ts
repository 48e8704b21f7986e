import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const classes = new Map<unknown, string>([
  ['right', 'text-right'],
  ['center', 'text-center'],
]);

/** rehype plugin: aligns table cells by class; `align` is obsolete and inline styles are refused. */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'td' && node.tagName !== 'th') return;
      const name = classes.get(node.properties['align']);
      delete node.properties['align'];
      if (name !== undefined) node.properties['className'] = [name];
    });
  };
}
