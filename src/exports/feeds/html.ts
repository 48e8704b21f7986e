import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { element } from '../../markdown/element.ts';

/** Elements in the syntax that readers which take feeds for XHTML understand as well. */
export const feedHtml = (elements: readonly Element[]): string =>
  toHtml([...elements], { closeSelfClosing: true });

/**
 * The number of a citation, which leads to the source on the page that it is taken from.
 * @param place what that page has of its sources: one list, or notes beside its text
 */
export const numberOn = (page: string, place: 'source' | 'note') => (number: string) =>
  element('sup', {}, element('a', { href: `${page}#${place}-${number}` }, number));
