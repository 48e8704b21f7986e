import type { StoryDate } from '../schema/edtf.ts';
import type { FigureTable } from './figure-table.ts';
import { dateWords } from './words.ts';

/** An event on a path, as far as its table must know it. */
export interface PathEvent {
  readonly id: string;
  readonly title: string;
  readonly date: StoryDate;
}

/** Days between two events; about where one of their dates is no day. */
export interface Days {
  readonly count: number;
  readonly about: boolean;
}

/** A step of a path: an event, and how long after others it came. */
export interface PathStep<E extends PathEvent = PathEvent> {
  readonly event: E;
  /** Days since the step before it; undefined for the first. */
  readonly sinceLast: Days | undefined;
  /** Days since the step from which the path counts, below zero before it; undefined without it. */
  readonly sinceStart: Days | undefined;
}

const day = 86_400_000;
/** The middle of the days that a date spans, in milliseconds since 1970 (UTC). */
export const middleOf = ({ earliest, latest }: StoryDate): number =>
  (Date.parse(earliest) + Date.parse(latest)) / 2;

const exact = ({ precision, approximate }: StoryDate) => precision === 'day' && !approximate;

/** How many days after one date another is, from the middle of each. */
export const daysBetween = (from: StoryDate, to: StoryDate): Days => ({
  count: Math.round((middleOf(to) - middleOf(from)) / day),
  about: !exact(from) || !exact(to),
});

/** "1 day", "about 43 days". */
export const daysWords = ({ count, about }: Days): string =>
  `${about ? 'about ' : ''}${count.toLocaleString('en-GB')}\u00a0${count === 1 ? 'day' : 'days'}`;

/**
 * Events as the steps of a path, in the order of their dates.
 * @param start id of the event from which the days are counted
 */
export function pathSteps<E extends PathEvent>(
  events: readonly E[],
  start: string,
): readonly PathStep<E>[] {
  const inOrder = [...events].sort((a, b) => middleOf(a.date) - middleOf(b.date));
  const first = inOrder.find(({ id }) => id === start);
  return inOrder.map((event, index) => {
    const before = inOrder[index - 1];
    return {
      event,
      sinceLast: before && daysBetween(before.date, event.date),
      sinceStart: first && daysBetween(first.date, event.date),
    };
  });
}

/** The table of a path. A number of days stands in it where both dates are days, and no other. */
export function pathTable(events: readonly PathEvent[], start: string): FigureTable {
  const steps = pathSteps(events, start);
  const first = steps.find(({ event }) => event.id === start)?.event;
  const known = (days: Days | undefined) => (days && !days.about ? days.count : null);
  const since = first ? `Days since ${dateWords(first.date)}` : 'Days since the start';
  return {
    columns: [
      { label: 'Step', type: 'text' },
      { label: 'Date', type: 'date' },
      { label: 'Days since the one before', type: 'number', unit: 'days' },
      { label: since, type: 'number', unit: 'days' },
    ],
    rows: steps.map(({ event, sinceLast, sinceStart }) => [
      event.title,
      event.date.written,
      known(sinceLast),
      known(sinceStart),
    ]),
  };
}
