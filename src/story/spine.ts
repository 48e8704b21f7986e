import type { StoryEvent } from './types.ts';

/** The stretch of time that a spine draws; positions are fractions of it, from 0 to 1. */
export interface SpineScale {
  readonly firstYear: number;
  readonly at: (day: string) => number;
  readonly years: readonly number[];
}

/**
 * The scale of the spine: from the year in which the story starts to run without a break of more
 * than two years, to the as-of date. Earlier events have no place on it.
 */
export function spineScale(events: readonly StoryEvent[], asOf: string): SpineScale {
  const known = scales.get(events);
  if (known?.asOf === asOf) return known.scale;
  const scale = newScale(events, asOf);
  scales.set(events, { asOf, scale });
  return scale;
}

// Nearly every page draws the same spine.
const scales = new WeakMap<readonly StoryEvent[], { asOf: string; scale: SpineScale }>();

function newScale(events: readonly StoryEvent[], asOf: string): SpineScale {
  const years = events.map((event) => Number(event.date.earliest.slice(0, 4)));
  let firstYear = years.at(-1) ?? 2000;
  for (const year of years.toReversed()) {
    if (firstYear - year > 2) break;
    firstYear = year;
  }
  const start = Date.UTC(firstYear, 0, 1);
  const end = Date.parse(asOf) + 45 * 86_400_000;
  const places = new Map<string, number>();
  const at = (day: string) => {
    const place =
      places.get(day) ?? Math.min(1, Math.max(0, (Date.parse(day) - start) / (end - start)));
    places.set(day, place);
    return place;
  };
  const last = Number(asOf.slice(0, 4));
  return {
    firstYear,
    at,
    years: Array.from({ length: last - firstYear + 1 }, (_, index) => firstYear + index),
  };
}

/**
 * One path of vertical ticks; heights in its own units, from the baseline up.
 * Each tick starts from the end of the last, which keeps the path short: it stands on every page.
 */
export function ticks(
  events: readonly StoryEvent[],
  scale: SpineScale,
  baseline: number,
  height: (event: StoryEvent) => number,
  width = 1000,
): string {
  const tallest = new Map<number, number>();
  for (const event of events) {
    if (Number(event.date.earliest.slice(0, 4)) < scale.firstYear) continue;
    const x = Math.round(scale.at(event.date.earliest) * width);
    tallest.set(x, Math.max(tallest.get(x) ?? 0, height(event)));
  }
  let at = { x: 0, up: 0 };
  const path = [...tallest]
    .sort(([a], [b]) => a - b)
    .map(([x, up]) => {
      const move = `m${x - at.x} ${at.up}v-${up}`;
      at = { x, up };
      return move;
    });
  return path.length === 0 ? '' : `M0 ${baseline}${path.join('')}`;
}
