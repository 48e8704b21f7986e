// For the types that it adds to mdast's data: hName, hProperties.
import type {} from 'mdast-util-to-hast';
import { toSlug } from '../schema/slug.ts';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from './context.ts';

/**
 * The address of a heading within its page: letters folded to a–z, words joined by hyphens.
 * @param taken the addresses given so far; the new one is added
 */
export function headingSlug(text: string, taken: Set<string>): string {
  const plain = toSlug(text, { decamelize: false }) || 'section';
  let slug = plain;
  for (let use = 2; taken.has(slug); use += 1) slug = `${plain}-${use}`;
  taken.add(slug);
  return slug;
}

/** remark plugin: gives headings their ids (Astro's own would not fold İ and ı) and lists them. */
export function remarkHeadings() {
  return (tree: Root, file: VFile): void => {
    const { headings } = contextOf(file);
    const taken = new Set<string>();
    visit(tree, 'heading', (node) => {
      const text = toString(node);
      const slug = headingSlug(text, taken);
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: slug } };
      headings.push({ depth: node.depth, slug, text });
    });
  };
}
