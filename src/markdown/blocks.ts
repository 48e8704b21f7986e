// For the types that it adds to mdast's data: hName, hProperties.
import type {} from 'mdast-util-to-hast';
import type { Paragraph, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { readDate } from '../schema/edtf.ts';
import type { Story } from '../story/types.ts';
import { blockNames, blockRules, isBlockName, type Block, type BlockName } from './block-rules.ts';
import { contextOf, isMdx } from './context.ts';

type Directive = LeafDirective | ContainerDirective;

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
      if (node.type !== 'leafDirective' && node.type !== 'containerDirective') return;
      const name = node.name;
      if (!isBlockName(name))
        file.fail(`There is no block "${name}"; there are ${blockNames.join(', ')}.`, node);
      if (parent?.type !== 'root' || index === undefined)
        file.fail(
          `The block "${name}" must stand between paragraphs, not inside a list or a quotation.`,
          node,
        );
      const block = { name, props: readBlock(node, name, story, file) };
      parent.children[index] = mdx ? element(node, block) : held(node, blocks.push(block) - 1);
      return index + 1;
    });
  };
}

function readBlock(
  node: Directive,
  name: BlockName,
  story: Story,
  file: VFile,
): Record<string, string> {
  const rule = blockRules[name];
  const marks = rule.container ? ':::' : '::';
  if (rule.container !== (node.type === 'containerDirective'))
    file.fail(`The block "${name}" is written with ${marks}.`, node);
  const props: Record<string, string> = {};
  for (const [key, value] of Object.entries(node.attributes ?? {})) props[key] = value ?? '';
  const given = Object.keys(props).sort().join(' ');
  if (!rule.attributes.some((set) => [...set].sort().join(' ') === given))
    file.fail(
      `The block "${name}" is written ${rule.attributes
        .map((set) => `${marks}${name}{${set.map((key) => `${key}=…`).join(' ')}}`)
        .join(' or ')}.`,
      node,
    );
  const inside = idsInside(node, name, file);
  if (node.type === 'leafDirective' && inside.length > 0)
    file.fail(`The block "${name}" takes no text in square brackets.`, node);
  if (inside.length > 0) props['quotes'] = inside.join(' ');
  for (const [key, kind] of Object.entries(rule.holds))
    for (const value of props[key]?.split(/\s+/) ?? []) {
      const reason = kind === 'date' ? badDate(value) : badId(story, kind, value);
      if (reason !== undefined) file.fail(`In the block "${name}", ${reason}.`, node);
    }
  return props;
}

const plain = new Set(['paragraph', 'list', 'listItem']);

/** The ids that stand inside a block, in lines or as a list. */
function idsInside(node: Directive, name: BlockName, file: VFile): string[] {
  const ids: string[] = [];
  visit(node, (child) => {
    if (child.type === 'text') ids.push(...child.value.split(/\s+/).filter(Boolean));
    else if (child !== node && !plain.has(child.type))
      file.fail(`Inside the block "${name}" only ids of quotations may stand.`, child);
  });
  return ids;
}

function badDate(value: string): string | undefined {
  const reading = readDate(value);
  return reading.ok ? undefined : reading.reason;
}

const badId = (story: Story, kind: 'quote' | 'event' | 'figure' | 'actor', id: string) =>
  story.find[kind](id) === undefined ? `no ${kind} has the id "${id}"` : undefined;

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
