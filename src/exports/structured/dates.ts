import type { StoryDate } from '../../schema/edtf.ts';

/**
 * A date for schema.org (ISO 8601, of reduced precision where no day is known): `2019-07-12`,
 * `2019-07`, `2019`. Of an interval its beginning; ISO 8601-1 has no word for “about”.
 */
export const dateOf = ({ written }: StoryDate): string => point(written.split('/')[0] ?? written);

/** Beginning, and end where the date is an interval. */
export function spanOf({ written }: StoryDate): { startDate: string; endDate?: string } {
  const [first = '', last] = written.split('/').map(point);
  return { startDate: first, ...(last !== undefined && { endDate: last }) };
}

/** A stretch of time as `temporalCoverage` has it (ISO 8601): `2018-06/2021-04`. */
export const stretchOf = ({ written }: StoryDate): string => written.replaceAll('~', '');

const point = (written: string) => written.replace('~', '');
