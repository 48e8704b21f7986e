import type { StoryDate } from '../../schema/edtf.ts';

/** How many years a search can be narrowed to one by one; those before them go together. */
const listed = 10;

/** The value that stands for all years before the listed ones. */
export const earlier = 'earlier';

/**
 * The years that a search can be narrowed to, newest first.
 * @param asOf the last day of the record, `YYYY-MM-DD`; empty where nothing is recorded, and there
 *   are no years then
 */
export function searchYears(asOf: string): readonly string[] {
  if (asOf === '') return [];
  const last = Number(asOf.slice(0, 4));
  return Array.from({ length: listed }, (_, back) => String(last - back));
}

/** The values under which a date is found: each year that it spans, or `earlier`. */
export function yearsOf(date: StoryDate, asOf: string): readonly string[] {
  const years = searchYears(asOf);
  const from = Number(date.earliest.slice(0, 4));
  const to = Number(date.latest.slice(0, 4));
  const spanned = years.filter((year) => Number(year) >= from && Number(year) <= to).reverse();
  return from < Number(years.at(-1)) ? [earlier, ...spanned] : spanned;
}
