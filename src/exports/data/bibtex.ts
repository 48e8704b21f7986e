import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './csl.ts';

/**
 * Sources as a BibLaTeX file, in UTF-8: BibTeX itself knows neither exact days nor addresses. The keys
 * are the ids of the sources.
 */
export function bibliography(items: readonly CslItem[]): string {
  const { format } = plugins.config.get('@bibtex');
  // Settings of the library hold for everybody who uses it; they are put back.
  const before = { ...format };
  // In ASCII the library loses every letter that LaTeX has no command for: all of Russian.
  Object.assign(format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
  try {
    return new Cite(items.map(forLatex)).format('biblatex');
  } finally {
    Object.assign(format, before);
  }
}

/** In UTF-8 the library leaves alone even what LaTeX would take for a command. */
const forLatex = ({ title, author, note, publisher, ...item }: CslItem): object => ({
  ...item,
  title: escaped(title),
  author: author?.map(({ literal }) => ({ literal: escaped(literal) })),
  'container-title': escaped(item['container-title']),
  publisher: escaped(publisher),
  note: escaped(note),
});

const escaped = (text: string | undefined) =>
  text?.replace(/[&%$#_{}~^\\]/g, (sign) => commands[sign] ?? `\\${sign}`);

const commands: Readonly<Record<string, string>> = {
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '\\': String.raw`\textbackslash{}`,
};
