import type { Nodes, Parents } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { readDate } from '../schema/edtf.ts';
import {
  blockNames,
  blockRules,
  colons,
  isBlockName,
  type Block,
  type BlockName,
  type NamedKind,
} from './block-rules.ts';
import type { Refusal, TextRule } from './refuse.ts';

export type Directive = LeafDirective | ContainerDirective;

/** What is wrong with a block, and where. */
export interface BlockFault extends Refusal {
  readonly node: Nodes;
  /** An id that leads nowhere; the check looks for the nearest. */
  readonly unknown?: { readonly kind: NamedKind; readonly id: string };
}

/** Whether an entry of a kind exists. */
export type Exists = (kind: NamedKind, id: string) => boolean;

export const isDirective = (node: Nodes): node is Directive =>
  node.type === 'leafDirective' || node.type === 'containerDirective';

/**
 * Reads a directive as a block.
 * @param parent what the directive stands in
 * @returns the block, or every fault that it has
 */
export function readBlock(
  node: Directive,
  parent: Parents | undefined,
  exists: Exists,
): Block | readonly BlockFault[] {
  const { name } = node;
  if (!isBlockName(name))
    return [
      {
        node,
        rule: 'block/unknown',
        message: `There is no block "${name}".`,
        hint: `Blocks are: ${blockNames.join(', ')}.`,
      },
    ];
  const faults: BlockFault[] = [];
  const fault = (rule: TextRule, message: string, at: Nodes = node) =>
    faults.push({ node: at, rule, message });
  if (parent?.type !== 'root')
    fault(
      'block/place',
      `The block "${name}" must stand between paragraphs, not inside a list or a quotation.`,
    );
  const props: Record<string, string> = {};
  for (const [key, value] of Object.entries(node.attributes ?? {})) props[key] = value ?? '';
  const { forms } = blockRules[name];
  const meant = forms.find(({ attributes }) => isGiven(attributes, Object.keys(props)));
  const container = node.type === 'containerDirective';
  if (!(meant ? [meant] : forms).some((form) => form.container === container))
    fault('block/form', `The block "${name}" is written with ${colons(meant ?? forms[0])}.`);
  const ids: string[] = [];
  visit(node, (child) => {
    if (child.type === 'text') ids.push(...child.value.split(/\s+/).filter(Boolean));
    else if (child !== node && !plain.has(child.type))
      fault('block/form', `Inside the block "${name}" only ids of quotations may stand.`, child);
  });
  if (node.type === 'leafDirective' && ids.length > 0)
    fault('block/form', `The block "${name}" takes no text in square brackets.`);
  else if (node.type === 'containerDirective' && ids.length > 0) props['quotes'] = ids.join(' ');
  const inside = ids.length > 0 ? ['quotes'] : [];
  for (const reason of propFaults(name, props, inside, exists)) faults.push({ ...reason, node });
  return faults.length > 0 ? faults : { name, props };
}

const plain = new Set(['paragraph', 'list', 'listItem']);

const isGiven = (wanted: readonly string[], given: readonly string[]) =>
  wanted.length === given.length && wanted.every((key) => given.includes(key));

/**
 * What is wrong with the attributes of a block, as a directive or as a component in MDX.
 * @param beside names that may be given beside the attributes that the block is written with
 */
export function propFaults(
  name: BlockName,
  props: Readonly<Record<string, string>>,
  beside: readonly string[],
  exists: Exists,
): readonly Omit<BlockFault, 'node'>[] {
  const rule = blockRules[name];
  const faults: Omit<BlockFault, 'node'>[] = [];
  const given = Object.keys(props).filter((key) => !beside.includes(key));
  if (!rule.forms.some(({ attributes }) => isGiven(attributes, given)))
    faults.push({
      rule: 'block/attribute',
      message: `The block "${name}" is written ${rule.forms
        .map(
          (form) => `${colons(form)}${name}{${form.attributes.map((key) => `${key}=…`).join(' ')}}`,
        )
        .join(' or ')}.`,
    });
  for (const [key, kind] of Object.entries(rule.holds))
    for (const value of props[key]?.split(/\s+/) ?? []) {
      if (kind === 'date') {
        const reading = readDate(value);
        if (!reading.ok)
          faults.push({
            rule: 'block/date',
            message: `In the block "${name}", ${reading.reason}.`,
          });
      } else if (!exists(kind, value))
        faults.push({
          rule: 'ref/unknown',
          message: `In the block "${name}", no ${kind} has the id "${value}".`,
          unknown: { kind, id: value },
        });
    }
  return faults;
}
