import { entryPages } from '../../story/addresses.ts';
import { sections } from '../../story/sections.ts';
import type { ExportContext, ExportFile, Exporter } from '../export-file.ts';
import { bibtex } from './bibtex.ts';
import { cslJson, ris } from './formats.ts';
import type { CslItem } from './item.ts';
import {
  articleItem,
  eventItem,
  exchangeItem,
  figureItem,
  questionItem,
  quoteItem,
} from './own-items.ts';
import { sourceItem } from './source-item.ts';

/** The formats that a citation is offered in, as files; the name of each is how readers know it. */
export const citationFiles = [
  { name: 'BibTeX', suffix: 'bib', mediaType: 'application/x-bibtex', write: bibtex },
  {
    name: 'RIS',
    suffix: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: ris,
  },
  {
    name: 'CSL-JSON',
    suffix: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
] as const;

type Format = (typeof citationFiles)[number];

const fileOf = (
  stem: string,
  { suffix, mediaType, write }: Format,
  items: () => readonly CslItem[],
): ExportFile => ({
  path: `${stem}.${suffix}`,
  mediaType: `${mediaType}; charset=utf-8`,
  body: () => write(items()),
});

/** The formats of which each entry of a kind has a file; the page of a record holds its BibTeX. */
export const ownFiles = {
  article: citationFiles,
  record: citationFiles.filter(({ name }) => name === 'RIS'),
} as const;

/** The lists of which all citations stand in one file of each format, beside the list. */
export const citationLists = {
  articles: sections.articles,
  events: { name: 'Events', href: entryPages.timeline },
  quotes: sections.quotes,
  figures: sections.figures,
  positions: sections.positions,
  exchanges: sections.exchanges,
  sources: sections.sources,
} as const;

/**
 * The citations as files, `cite.ris`: beside each article, event, quotation, figure,
 * question and exchange its own, and
 * beside their lists all of them in one. Sources have the list alone.
 */
export const citations: Exporter = (context) => {
  const { articles, events, quotes, figures, questions, exchanges, sources } = context.story;
  const kind = <T extends { readonly href: string }>(
    list: keyof typeof citationLists,
    entries: readonly T[],
    own: readonly Format[],
    item: (entry: T, context: ExportContext) => CslItem,
  ) => [
    ...entries.flatMap((entry) =>
      own.map((format) => fileOf(`${entry.href}cite`, format, () => [item(entry, context)])),
    ),
    ...citationFiles.map((format) =>
      fileOf(`${citationLists[list].href}cite`, format, () =>
        entries.map((entry) => item(entry, context)),
      ),
    ),
  ];
  return [
    ...kind('articles', articles, ownFiles.article, articleItem),
    ...kind('events', events, ownFiles.record, eventItem),
    ...kind('quotes', quotes, ownFiles.record, quoteItem),
    ...kind('figures', figures, ownFiles.record, figureItem),
    ...kind('positions', questions, ownFiles.record, questionItem),
    ...kind('exchanges', exchanges, ownFiles.record, exchangeItem),
    ...kind('sources', sources, [], sourceItem),
  ];
};
