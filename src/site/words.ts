import type { EventKind } from '../schema/event.ts';

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

/** "1 quotation", "3 quotations". */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** The items of a list under a heading each, in the order in which the headings first come up. */
export const grouped = <T>(items: readonly T[], heading: (item: T) => string) => [
  ...Map.groupBy(items, heading),
];
