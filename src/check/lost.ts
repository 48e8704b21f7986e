import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Refusal } from '../markdown/refuse.ts';

/** A place in a tree where something that was written would not be shown. */
export interface Lost extends Refusal {
  readonly node: Nodes;
}

/** What Markdown drops without a word: cells too many, and addresses that no link uses. */
export function lostIn(tree: Root): readonly Lost[] {
  const lost: Lost[] = [];
  const used = new Set<string>();
  const defined = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  visit(tree, (node) => {
    if (node.type === 'table') {
      const columns = node.children[0]?.children.length ?? 0;
      for (const row of node.children) {
        const [cell] = row.children.slice(columns);
        if (cell)
          lost.push({
            node: cell,
            rule: 'body/table',
            message: `The row has ${row.children.length} cells, but the head of the table has ${columns}.`,
            hint: 'Write a vertical line within a cell as \\|.',
          });
      }
    }
    if (node.type !== 'definition' || node.identifier.startsWith('@')) return;
    const written = `[${node.label ?? node.identifier}]:`;
    if (!used.has(node.identifier))
      lost.push({
        node,
        rule: 'body/definition',
        message: `Markdown takes "${written}" for the address of a link, and no link uses it; the line would not be shown.`,
        hint: 'Begin the line otherwise, or delete it.',
      });
    else if (defined.has(node.identifier))
      lost.push({
        node,
        rule: 'body/definition',
        message: `The address "${written}" stands twice; the second would not be used.`,
        hint: 'Keep one.',
      });
    defined.add(node.identifier);
  });
  return lost;
}
