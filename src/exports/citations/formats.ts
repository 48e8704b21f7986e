import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslItem } from './item.ts';

/**
 * Citations as RIS. The plugin gives a newspaper neither its author nor its day, but a magazine
 * both, and breaks lines after 70 signs, addresses as well.
 */
export const ris = (items: readonly CslItem[]): string =>
  items
    .map((item) => {
      const newspaper = item.type === 'article-newspaper';
      const written = plugins.output
        .format('ris', [newspaper ? { ...item, type: 'article-magazine' } : item])
        .replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '')
        .replaceAll('\n', '\r\n');
      return `${newspaper ? written.replace('TY  - MGZN', 'TY  - NEWS') : written}\r\n`;
    })
    .join('');

/** Citations as CSL-JSON, which is what the others are made from. */
export const cslJson = (items: readonly CslItem[]): string =>
  `${JSON.stringify(items, undefined, 2)}\n`;
