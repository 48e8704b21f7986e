import type { StoryDate } from '../schema/edtf.ts';
import type { Side } from '../schema/side.ts';
import { balanceOf, type Balance } from './balance.ts';
import type { Noted, PartOf, StoryExchange, StoryQuote } from './types.ts';

/** The words of one day of an exchange. */
export interface ExchangeDay {
  readonly date: StoryDate;
  /** Whether it lies after the days of the exchange: words that still answer it. */
  readonly after: boolean;
  readonly quotes: readonly Noted<StoryQuote>[];
}

/** An exchange day by day, in order of time; words of a month that has no day stand under the month. */
export function daysOf({ quotes, period }: StoryExchange): readonly ExchangeDay[] {
  return [...Map.groupBy(quotes, ({ item }) => item.date.written).values()].flatMap((ofDay) => {
    const [first] = ofDay;
    if (!first) return [];
    const { date } = first.item;
    return [{ date, after: date.earliest > period.latest, quotes: ofDay }];
  });
}

/** Whose words an exchange has, and which of the sides that acted in its events it lacks. */
export function voicesOf({ events, quotes }: StoryExchange): Balance {
  return balanceOf({
    confidence: 'confirmed',
    significance: 3,
    actors: events.flatMap(({ actors }) => actors),
    positions: events.flatMap(({ positions }) => positions),
    quotes: quotes.map(({ item }) => item),
    answeredBy: [],
  });
}

/** The first words of each side in an exchange, in order: what stands where there is room for a few. */
export function firstWords({ quotes }: StoryExchange): readonly StoryQuote[] {
  const words = quotes.map(({ item }) => item);
  return words.filter(
    ({ side }, place) => words.findIndex((other) => other.side === side) === place,
  );
}

/** The sides that speak in an exchange, each once, in the order in which they first speak. */
export const speakingIn = ({ quotes }: StoryExchange): readonly Side[] => [
  ...new Set(quotes.map(({ item }) => item.side)),
];

/** What else words are a part of: of those of an exchange the questions that they answer, and the reverse. */
export const alsoPartOf = (
  quotes: readonly StoryQuote[],
  kind: PartOf['kind'],
): readonly PartOf[] => [
  ...new Set(quotes.flatMap(({ partOf }) => partOf.filter((part) => part.kind === kind))),
];
