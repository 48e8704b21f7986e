import type { StoryDate } from '../schema/edtf.ts';
import type { SpineScale } from '../story/spine.ts';
import type { StoryEvent, StoryQuote } from '../story/types.ts';
import type { Lit } from './card.ts';

/** Nothing of the spine stands out: the whole story is meant. */
export const unlit: Lit = { ticks: [] };

/** The events and the days of the quotations, each at its place; those before the spine are left out. */
export function litDays(
  scale: SpineScale,
  events: readonly StoryEvent[],
  quotes: readonly StoryQuote[] = [],
): Lit {
  const told = new Set(events.map(({ id }) => id));
  return {
    ticks: [
      ...events.map(({ date, significance }) => ({ date, weight: significance })),
      ...quotes
        .filter(({ event }) => event === undefined || !told.has(event.id))
        .map(({ date }) => ({ date, weight: 1 as const })),
    ]
      .filter(({ date }) => !isBefore(scale, date))
      .map(({ date, weight }) => ({ at: scale.at(date.earliest), weight })),
  };
}

/** One moment, which stands out even from turning points. */
export function litMoment(scale: SpineScale, date: StoryDate): Lit {
  if (isBefore(scale, date)) return { ticks: [], before: date.earliest.slice(0, 4) };
  const at = scale.at(date.earliest);
  const long = date.precision === 'day' ? {} : { from: at, to: scale.at(date.latest) };
  return { ...long, ticks: [{ at, weight: 3 }] };
}

const isBefore = (scale: SpineScale, date: StoryDate) =>
  Number(date.earliest.slice(0, 4)) < scale.firstYear;
