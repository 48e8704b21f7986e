// For the type that it adds to hast's nodes: raw.
import type {} from 'mdast-util-to-hast';
import type { ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** What an element may hold: nodes, texts, and places left empty. */
export type Child = ElementContent | string | undefined | false;

/** An HTML element; texts are escaped when it is written. */
export const element = (
  tagName: string,
  properties: Properties,
  ...children: readonly (Child | readonly Child[])[]
): ElementContent => ({
  type: 'element',
  tagName,
  properties,
  children: children.flat().flatMap((child): ElementContent[] => {
    if (child === undefined || child === false || child === '') return [];
    return [typeof child === 'string' ? { type: 'text', value: child } : child];
  }),
});

/** HTML that the Markdown pipeline has already written. */
export const written = (html: string): ElementContent => ({ type: 'raw', value: html });

/** The HTML of some nodes, in the syntax that XHTML readers take as well. */
export const htmlOf = (nodes: readonly ElementContent[]): string =>
  toHtml([...nodes], { allowDangerousHtml: true, closeSelfClosing: true });
