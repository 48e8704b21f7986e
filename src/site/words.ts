import type { AddressedFolder } from '../story/addresses.ts';

export { confidenceWords, counted, eventKindWords } from '../story/labels.ts';

// Made once: making it takes longer than using it a hundred times.
const languages = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a language, `tr` (BCP 47): Turkish. */
export const languageName = (code: string): string | undefined => languages.of(code);

/** What an entry is, of which a sentence speaks: “This event has moved”. */
export const kindWords: Readonly<Record<AddressedFolder, string>> = {
  articles: 'article',
  timeline: 'event',
  quotes: 'quotation',
  people: 'person’s page',
  organisations: 'organisation’s page',
  sources: 'source',
  figures: 'figure',
  positions: 'question',
  exchanges: 'exchange',
  glossary: 'term',
  pages: 'page',
};

/** The items of a list under a heading each, in the order in which the headings first come up. */
export const grouped = <T>(items: readonly T[], heading: (item: T) => string) => [
  ...Map.groupBy(items, heading),
];
