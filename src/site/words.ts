import type { EventData, EventKind } from '../schema/event.ts';

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

/** How sure an event is, where it stands with its title alone. */
export const confidenceWords: Readonly<Record<EventData['confidence'], string>> = {
  confirmed: 'Confirmed',
  reported: 'Reported, not established',
  disputed: 'Disputed',
};

// Made once: making them takes longer than using them a hundred times.
const numbers = new Intl.NumberFormat('en-GB');
const languages = new Intl.DisplayNames('en', { type: 'language' });

/** "1 quotation", "3 quotations". */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;

/** The English name of a language, `tr` (BCP 47): Turkish. */
export const languageName = (code: string): string | undefined => languages.of(code);

/** The items of a list under a heading each, in the order in which the headings first come up. */
export const grouped = <T>(items: readonly T[], heading: (item: T) => string) => [
  ...Map.groupBy(items, heading),
];
