import type { EventData, EventKind } from '../schema/event.ts';
import type { AddressedFolder } from '../story/addresses.ts';

/** Kinds of event, as headings name them. */
export const eventKindWords: Readonly<Record<EventKind, string>> = {
  statement: 'Statements',
  negotiation: 'Negotiations',
  contract: 'Contracts',
  deal: 'Deals',
  sanction: 'Sanctions',
  vote: 'Votes',
  law: 'Laws and orders',
  delivery: 'Deliveries',
  conflict: 'Conflict',
  test: 'Tests',
  exclusion: 'Exclusions',
};

/** What an entry is, of which a sentence speaks: “This event has moved”. */
export const kindWords: Readonly<Record<AddressedFolder, string>> = {
  articles: 'article',
  timeline: 'event',
  quotes: 'quotation',
  people: 'person’s page',
  organisations: 'organisation’s page',
  sources: 'source',
  figures: 'figure',
  glossary: 'term',
  pages: 'page',
};

/** How sure an event is, where it stands with its title alone. */
export const confidenceWords: Readonly<Record<EventData['confidence'], string>> = {
  confirmed: 'Confirmed',
  reported: 'Reported, not established',
  disputed: 'Disputed',
};

/** "1 quotation", "3 quotations". */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** The items of a list under a heading each, in the order in which the headings first come up. */
export const grouped = <T>(items: readonly T[], heading: (item: T) => string) => [
  ...Map.groupBy(items, heading),
];
