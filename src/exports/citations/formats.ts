import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem, CslName } from './item.ts';

// Its writer for ASCII leaves out every letter that is not Latin, so Unicode is kept.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  checkLabel: false,
  useIdAsLabel: true,
});

/** The signs that mean something to LaTeX, which the writer for Unicode leaves as they are. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const forLatex = (text: string) =>
  text
    .replace(/[\\{}&%$#_~^]/g, (sign) => special[sign] ?? `\\${sign}`)
    // Two hyphens in a row would become a dash.
    .replace(/-(?=-)/g, '-{}');
const nameForLatex = (name: CslName) =>
  'literal' in name
    ? { literal: forLatex(name.literal) }
    : { family: forLatex(name.family), given: forLatex(name.given) };
const texts = ['title', 'container-title', 'publisher', 'genre', 'note'] as const;

/**
 * Citations as BibTeX, in UTF-8, with the ids of the entries as keys. Titles keep every letter.
 */
export function bibtex(items: readonly CslItem[]): string {
  const escaped = items.map((item) => {
    const fields = texts.flatMap((field) => {
      const text = item[field];
      return text === undefined ? [] : [[field, forLatex(text)] as const];
    });
    return {
      ...item,
      ...Object.fromEntries(fields),
      ...(item.author && { author: item.author.map(nameForLatex) }),
    };
  });
  return (
    plugins.output
      .format('bibtex', escaped)
      // Says the address once more, and not as LaTeX could set it.
      .replace(/^\thowpublished = .*\n/gm, '')
      .trimEnd()
      .concat('\n')
  );
}

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
