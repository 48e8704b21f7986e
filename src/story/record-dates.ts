import { readDate, type StoryDate } from '../schema/edtf.ts';
import type { Story, StoryArticle, StoryEvent, StoryQuote, StorySource } from './types.ts';

/** The newest of some days, `YYYY-MM-DD`; undefined if there is none. */
export const newest = (days: Iterable<string | undefined>): string | undefined => {
  let last: string | undefined;
  for (const day of days) if (day !== undefined && (last === undefined || day > last)) last = day;
  return last;
};

/**
 * The day on which a record last changed, as far as the record says: when it was entered, when an
 * article's substance changed, when a correction was made, when a source was last read. A source
 * that was read in a month whose day is not recorded says nothing of a day.
 */
export function changedOn(record: StoryArticle | StoryEvent | StoryQuote | StorySource) {
  if ('publisher' in record) return dayRead(record);
  const corrected = (record.corrections ?? []).map(({ date }) => date);
  if ('headline' in record) return newest([record.published, record.updated, ...corrected]);
  const added = 'added' in record ? record.added : undefined;
  return newest([added, ...corrected, ...record.sources.map(dayRead)]);
}

const dayRead = ({ accessed }: StorySource): string | undefined => {
  const reading = accessed === undefined ? undefined : readDate(accessed);
  return reading?.ok && reading.date.precision === 'day' ? reading.date.latest : undefined;
};

/**
 * The day under which an event is new to somebody who follows the record: the day it was entered, or
 * else the last day on which it may have happened or become known.
 */
export const newsDay = ({ added, known, date }: StoryEvent, { asOf }: Story): string =>
  added ?? lastDay(known ?? date, asOf);

/** The last day on which a quotation may have been said. */
export const spokenDay = ({ date }: StoryQuote, { asOf }: Story): string => lastDay(date, asOf);

/** The last day of a date. Of a month or year that the record has not seen the end of, its own end. */
const lastDay = ({ written, latest }: StoryDate, asOf: string): string =>
  isDay(written.split('/').at(-1) ?? '') || latest < asOf ? latest : asOf;

/** Whether a point in time, as it is written, is a day: not a month and not a year. */
const isDay = (point: string): boolean => point.length >= '2019-07-12'.length;

/**
 * The day of the present form of an event's record: when it last changed; or else the beginning of
 * the time in which its sources were last read; or else the event itself.
 */
export const recordDay = (event: StoryEvent): string =>
  changedOn(event) ??
  newest(
    event.sources.map(({ accessed }) => {
      const reading = accessed === undefined ? undefined : readDate(accessed);
      return reading?.ok ? reading.date.earliest : undefined;
    }),
  ) ??
  event.date.latest;
