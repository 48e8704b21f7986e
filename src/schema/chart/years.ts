import type { StoryDate } from '../edtf.ts';

/** Whether dates are years, each known and none twice: only then has each year a column of its own. */
export const areYears = (dates: readonly (StoryDate | undefined)[]): boolean =>
  dates.every((date) => date?.precision === 'year') &&
  new Set(dates.map((date) => date?.earliest)).size === dates.length;
