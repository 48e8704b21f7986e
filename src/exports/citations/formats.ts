import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from './item.ts';
import { style } from './style.ts';

const styleName = 'house';
plugins.config.get('@csl').styles.add(styleName, style);

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

/** A citation in words, in the house style of `style.ts`. */
export const citationText = (item: CslItem): string =>
  plugins.output.format('bibliography', [item], { template: styleName, lang: 'en-US' }).trim();
