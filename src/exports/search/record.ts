/** Kinds of result, in the order in which the search page shows them, with the words for each. */
export const searchKinds = {
  article: 'Articles',
  event: 'Events',
  quote: 'Quotations',
  question: 'Positions',
  exchange: 'Exchanges',
  person: 'People',
  organisation: 'Organisations',
  term: 'Terms',
  figure: 'Figures',
  page: 'Pages',
  source: 'Sources',
} as const;
export type SearchKind = keyof typeof searchKinds;

/** One thing that a search can find, as Pagefind takes it (`addCustomRecord`). */
export interface SearchRecord {
  /** Where it stands: a page, or a heading of one. */
  readonly url: string;
  /** The words that are searched and shown as an excerpt; one line. */
  readonly content: string;
  readonly meta: {
    readonly title: string;
    /** Other names and spellings: searched, never shown. */
    readonly aka?: string;
    /** In words. */
    readonly date?: string;
    /** What it belongs to: an office and a place, a publisher, the headline above a section. */
    readonly of?: string;
  };
  readonly kind: SearchKind;
  /** Of events: whether it is a turning point. */
  readonly turning?: boolean;
  readonly filters: {
    readonly side?: readonly string[];
    readonly year?: readonly string[];
    /** ISO 639 code of the title, where it is not English; nobody filters by it. */
    readonly lang?: readonly [string];
  };
  /** The first day, `YYYY-MM-DD`; for the order by date, which Pagefind is not told of. */
  readonly day?: string;
}

/**
 * The file beside Pagefind’s, in JSON: the `shortId` of all that has a date, newest first. Pagefind
 * can sort by itself, but puts the order into what every first search loads.
 */
export const byDateFile = 'by-date.json';
