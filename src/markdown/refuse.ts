import { toString } from 'mdast-util-to-string';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const scheme = /^[a-z][a-z0-9+.-]*:/i;
const allowed = /^(?:https?|mailto):/i;

/** Codes of the rules that a text is rendered by; the check declares them with all others. */
export type TextRule =
  | `body/${'html' | 'code' | 'image' | 'footnote' | 'link' | 'table' | 'definition' | 'item' | 'nesting' | 'length'}`
  | `citation/${'form' | 'place'}`
  | `block/${'unknown' | 'form' | 'place' | 'attribute' | 'date'}`
  | 'figure/form'
  | 'ref/unknown';

/** Why something in the text may not reach a page. */
export interface Refusal {
  readonly rule: TextRule;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Stops the rendering of a file at a place, in the words of the check. */
export const fail = (file: VFile, { message, hint }: Refusal, node: Nodes): never =>
  file.fail(hint === undefined ? message : `${message} ${hint}`, node);

/**
 * Whether a node must never reach a page: raw HTML, links with other schemes than http, https and
 * mailto, pictures and footnotes (figures and citations take their place).
 * @returns the reason, or undefined if the node may stay
 */
export function refusal(node: Nodes): Refusal | undefined {
  if (node.type === 'html')
    return {
      rule: 'body/html',
      message: `Raw HTML is not allowed in the text: ${start(node.value)}`,
      hint: 'Write it in Markdown.',
    };
  if (node.type === 'image' || node.type === 'imageReference')
    return {
      rule: 'body/image',
      message: `Pictures cannot stand in the text: ${start(node.type === 'image' ? node.url : node.identifier)}`,
      hint: 'Place a figure with ::figure{id=…}.',
    };
  if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference')
    return {
      rule: 'body/footnote',
      message: 'Footnotes are not used.',
      hint: 'Cite a source: [@source-id].',
    };
  const inBrackets = node.type === 'linkReference' && node.referenceType === 'full';
  if ((node.type === 'link' || inBrackets) && /^@[a-z0-9]/.test(toString(node)))
    return {
      rule: 'citation/form',
      message: `A citation must not touch a ${inBrackets ? 'square' : 'round'} bracket.`,
      hint: `Put a space after [${toString(node)}].`,
    };
  if (node.type === 'definition' && node.identifier.startsWith('@'))
    return {
      rule: 'citation/form',
      message: `"${node.identifier}" is a citation and cannot be defined as a link.`,
    };
  if (node.type === 'link' || node.type === 'definition') {
    // Browsers skip control characters and spaces in a scheme: "java\nscript:".
    const url = node.url.replace(/[\p{Cc}\s]/gu, '');
    if (scheme.test(url) && !allowed.test(url))
      return {
        rule: 'body/link',
        message: `A link may not lead to "${start(node.url)}".`,
        hint: 'Links begin with https:// or with / for a page of this site.',
      };
  }
  return undefined;
}

/** remark plugin: stops at what must never reach a page. */
export function remarkRefuse() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const reason = refusal(node);
      if (reason) fail(file, reason, node);
    });
  };
}

const start = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
