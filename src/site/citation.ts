import { ownFiles } from '../exports/citations/exporter.ts';
import { bibtex } from '../exports/citations/bibtex.ts';
import type { CslItem } from '../exports/citations/item.ts';
import { citationWords } from '../exports/citations/words.ts';
import type { ExportContext } from '../exports/export-file.ts';
import { getStory } from './story.ts';

/** What a page shows of its own citation. */
export interface PageCitation {
  readonly cite?: string;
  readonly bibtex?: string;
  readonly files: readonly { readonly name: string; readonly href: string }[];
}

/**
 * The citation of a page for its share row. Articles have files alone beside the words, for the
 * sake of their weight; records show their BibTeX.
 * @param item makes the citation
 * @param site Astro’s `site`
 * @param kind which files there are beside the page
 */
export function pageCitation(
  item: (context: ExportContext) => CslItem,
  site: URL | undefined,
  kind: keyof typeof ownFiles | 'none',
): PageCitation {
  const made = item({ story: getStory(), site: site ?? new URL('http://localhost:4321') });
  const formats = kind === 'none' ? [] : ownFiles[kind];
  return {
    cite: citationWords(made),
    ...(kind !== 'article' && { bibtex: bibtex([made]) }),
    files: formats.map(({ name, suffix }) => ({ name, href: `cite.${suffix}` })),
  };
}

/** The citation of a source for its page; the files hold the citations of all sources. */
export const sourceCitation = (item: CslItem): PageCitation => ({
  bibtex: bibtex([item]),
  files: ownFiles.article.map(({ name, suffix }) => ({
    name: `All sources as ${name}`,
    href: `../cite.${suffix}`,
  })),
});
