import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  visit,
  type Document,
  type Pair,
} from 'yaml';
import { z } from 'astro/zod';
import { saysNothing } from './field-order.ts';
import { schemaFor, valueAt } from '../reading/shape.ts';
import { yamlStyle } from './yaml-style.ts';

/** Whether somebody has written comments into a frontmatter. */
export const hasComments = (document: Document): boolean => commentsOf(document).length > 0;

/** Every comment of a frontmatter, sorted: two with the same comments have the same list. */
export function commentsOf(document: Document): readonly string[] {
  const found: string[] = [];
  const take = ({ commentBefore, comment }: Commented) => {
    for (const each of [commentBefore, comment])
      if (each) found.push(...each.split('\n').map((line) => line.trim()));
  };
  take(document);
  visit(document, {
    Node: (_, node) => {
      take(node);
    },
  });
  return found.filter(Boolean).sort();
}

interface Commented {
  commentBefore?: string | null;
  comment?: string | null;
}

/**
 * A frontmatter in our style and order that keeps its comments, each above or beside the field at
 * which it stood. Without comments it is what `asYaml` writes.
 * @param document is changed
 */
export function yamlWithComments(document: Document, schema: unknown): string {
  visit(document, (key, node) => {
    if (isScalar(node)) {
      if (key !== 'key' && typeof node.value === 'string') node.value = node.value.trim();
      delete node.type;
      // As written, a number would keep its noughts and true its capital letter.
      delete node.source;
      delete node.format;
      delete node.minFractionDigits;
    }
    if (isCollection(node)) delete node.flow;
    if (isScalar(node) || isCollection(node)) {
      delete node.spaceBefore;
      delete node.anchor;
      delete node.tag;
    }
  });
  inOrder(document.contents, schema, document.toJS());
  const last = document.comment;
  // The library would put an empty line before it.
  document.comment = null;
  const yaml = document.toString(yamlStyle).replace(/\n$/, '');
  return last ? `${yaml}\n${last.replace(/^\n+/, '').replace(/^(?!$)(?: $)?/gm, '#')}` : yaml;
}

/** Sorts the fields of a node and of what is in it as `inFieldOrder` sorts data. */
function inOrder(node: unknown, schema: unknown, data: unknown): void {
  const meant = schemaFor(schema, data);
  if (isSeq(node) && meant instanceof z.ZodArray)
    node.items.forEach((item, index) => {
      inOrder(item, meant.element, valueAt(data, [index]));
    });
  if (!isMap(node) || !(meant instanceof z.ZodObject)) return;
  const names = Object.keys(meant.shape);
  const rank = (pair: Pair) => {
    const index = names.indexOf(nameOf(pair));
    return index === -1 ? names.length : index;
  };
  node.items = node.items
    .filter((pair) => {
      const field: unknown = meant.shape[nameOf(pair)];
      const value = valueAt(data, [nameOf(pair)]);
      return !(field instanceof z.ZodOptional && saysNothing(value) && !isCommented(pair));
    })
    .sort((a, b) => rank(a) - rank(b));
  for (const pair of node.items)
    inOrder(pair.value, meant.shape[nameOf(pair)], valueAt(data, [nameOf(pair)]));
}

const nameOf = ({ key }: Pair) => String(isScalar(key) ? key.value : key);

/** An empty field with a comment stays, so that the comment keeps its place. */
const isCommented = ({ key, value }: Pair): boolean =>
  [key, value].some((node) => isNode(node) && Boolean(node.commentBefore ?? node.comment));
