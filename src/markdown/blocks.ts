// For the types that it adds to mdast's data: hName, hProperties.
import type {} from 'mdast-util-to-hast';
import type { Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isDirective, readBlock, type Directive } from './block-faults.ts';
import type { Block } from './block-rules.ts';
import { contextOf, isMdx } from './context.ts';
import { fail } from './refuse.ts';

/** The element that holds the place of a block in HTML until `renderBody` cuts it out. */
export const placeholder = 'story-block';

/**
 * remark plugin: turns directives into blocks that components draw: in .mdx elements such as
 * `<Quote id="x"/>`, otherwise placeholders.
 * @throws at an unknown directive, attribute or id, and at a block that is not on its own line
 *   between paragraphs
 */
export function remarkBlocks() {
  return (tree: Root, file: VFile): void => {
    const { story, blocks } = contextOf(file);
    const mdx = isMdx(file);
    visit(tree, (node, index, parent) => {
      if (!isDirective(node) || !parent || index === undefined) return;
      const block = readBlock(node, parent, (kind, id) => story.find[kind](id) !== undefined);
      if (!('name' in block)) {
        const [first] = block;
        return first && fail(file, first, first.node);
      }
      parent.children[index] = mdx ? element(node, block) : held(node, blocks.push(block) - 1);
      return index + 1;
    });
  };
}

function held(node: Directive, index: number): Paragraph {
  return {
    type: 'paragraph',
    data: { hName: placeholder, hProperties: { dataIndex: index } },
    children: [],
    ...(node.position && { position: node.position }),
  };
}

function element(node: Directive, { name, props }: Block): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: name.charAt(0).toUpperCase() + name.slice(1),
    attributes: Object.entries(props).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: [],
    ...(node.position && { position: node.position }),
  };
}
