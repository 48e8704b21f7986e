import type { StoryDate } from '../schema/edtf.ts';

const collator = new Intl.Collator('tr');

/** Alphabetical order with Turkish letters in their places. */
export const byName = (a: string, b: string) => collator.compare(a, b);

interface Dated {
  readonly id?: string;
  readonly date?: StoryDate | undefined;
}

/** By the day alone, so that what has the same keeps the order that somebody gave it. */
export const byDay = (a: Dated, b: Dated): number => {
  const [first, second] = [a.date?.earliest ?? '', b.date?.earliest ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
};

/** Order of time: earliest day first; the exact day before the month that begins with it; then by id. */
export function byTime(a: Dated, b: Dated): number {
  const [first, second] = [a.date?.earliest ?? '', b.date?.earliest ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  const [end, otherEnd] = [a.date?.latest ?? '', b.date?.latest ?? ''];
  if (end !== otherEnd) return end < otherEnd ? -1 : 1;
  return (a.id ?? '') < (b.id ?? '') ? -1 : 1;
}

interface Happened extends Dated {
  readonly id: string;
  readonly date: StoryDate;
  readonly significance: number;
}

/**
 * Events in the order in which they came: by time; of one day the turning point first, since the
 * others mostly answer it; and an event behind the one that it is known to have come after.
 * @param after of each event the id of such a one, if it has one
 */
export function asTheyCame<T extends Happened>(
  events: readonly T[],
  after: (event: T) => string | undefined,
): T[] {
  const sorted = events.toSorted((a, b) => {
    const sameTime = a.date.earliest === b.date.earliest && a.date.latest === b.date.latest;
    return (sameTime ? b.significance - a.significance : 0) || byTime(a, b);
  });
  // Each move settles one event; a circle of them would never settle.
  let moves = sorted.length;
  while (moves-- > 0) {
    const places = new Map(sorted.map(({ id }, place) => [id, place]));
    const early = sorted.findIndex(
      (event, place) => place < (places.get(after(event) ?? '') ?? -1),
    );
    const [event] = early === -1 ? [] : sorted.splice(early, 1);
    if (!event) break;
    sorted.splice(places.get(after(event) ?? '') ?? early, 0, event);
  }
  return sorted;
}
