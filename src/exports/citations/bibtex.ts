import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
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

/** An item whose words LaTeX sets as they stand. */
function escaped(item: CslItem): object {
  const fields = texts.flatMap((field) => {
    const text = item[field];
    return text === undefined ? [] : [[field, forLatex(text)] as const];
  });
  return {
    ...item,
    ...Object.fromEntries(fields),
    ...(item.author && { author: item.author.map(nameForLatex) }),
    // Neither format knows a title around a web page; the publisher says the same.
    ...(item.type === 'webpage' && { 'container-title': undefined }),
  };
}

/**
 * Citations as BibTeX, in UTF-8, with the ids of the entries as keys. Titles keep every letter.
 */
export const bibtex = (items: readonly CslItem[]): string =>
  plugins.output
    .format('bibtex', items.map(escaped))
    // Says the address once more, and not as LaTeX could set it.
    .replace(/^\thowpublished = .*\n/gm, '')
    .trimEnd()
    .concat('\n');

/** The same as BibLaTeX, which knows exact days and addresses. */
export const biblatex = (items: readonly CslItem[]): string =>
  plugins.output.format('biblatex', items.map(escaped));
