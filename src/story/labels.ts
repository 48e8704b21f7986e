import type { EventData, EventKind } from '../schema/event.ts';
import type { Side } from '../schema/side.ts';

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

/** Words as they begin a label or a sentence. */
export const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

// Made once: making it takes longer than using it a hundred times.
const numbers = new Intl.NumberFormat('en-GB');

/** "1 quotation", "3 quotations". */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;

/** The glyph of each side: data of an SVG path in a box of 10 by 10, filled by the even-odd rule. */
export const sideShapes: Readonly<Record<Side, string>> = {
  us: 'M1 1h8v8h-8z',
  congress: 'M1 1h8v8h-8zM3 3v4h4v-4z',
  turkey: 'M5 .5a4.5 4.5 0 1 0 .01 0z',
  russia: 'M5 .5l4.7 8.7h-9.4z',
  nato: 'M5 0l5 5-5 5-5-5z',
  other: 'M5 .5a4.5 4.5 0 1 0 .01 0zM5 2.5a2.5 2.5 0 1 1-.01 0z',
};
