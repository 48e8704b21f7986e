import type { EventKind } from '../schema/event.ts';

export { confidenceWords } from '../story/confidence.ts';
export { counted } from '../story/words.ts';

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

/** The items of a list under a heading each, in the order in which the headings first come up. */
export const grouped = <T>(items: readonly T[], heading: (item: T) => string) => [
  ...Map.groupBy(items, heading),
];
