import edtf from 'edtf';

export type Precision = 'day' | 'month' | 'year' | 'interval';

/** A date of the story: what was written, and the days that it spans (UTC, `YYYY-MM-DD`). */
export interface StoryDate {
  readonly written: string;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly earliest: string;
  readonly latest: string;
}

export type DateReading =
  { readonly ok: true; readonly date: StoryDate } | { readonly ok: false; readonly reason: string };

const point = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;
/** The ways to write a date, as an editor is told them. */
export const forms =
  'write 2019-07-12, 2019-07, 2019, 2019-07-12/2019-09-15 for a stretch, or 2017-04~ for about';
/** Names of the months, January first. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const cache = new Map<string, DateReading>();

/**
 * Reads a date in EDTF (ISO 8601-2:2019): day, month, year, interval, and `~` for approximate.
 * @param text as written in the frontmatter
 * @returns the date, or the reason in words why it is none
 */
export function readDate(text: string): DateReading {
  const known = cache.get(text);
  if (known) return known;
  const reading = readFresh(text);
  cache.set(text, reading);
  return reading;
}

function readFresh(text: string): DateReading {
  const parts = text.split('/');
  if (parts.length > 2) return { ok: false, reason: `"${text}" is no date; ${forms}` };
  const dates: StoryDate[] = [];
  for (const part of parts) {
    const reading = readPoint(part);
    if (!reading.ok) return reading;
    dates.push(reading.date);
  }
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return { ok: false, reason: `"${text}" is no date; ${forms}` };
  if (dates.length === 1) return { ok: true, date: first };
  if (first.earliest > last.latest)
    return { ok: false, reason: `the stretch "${text}" ends before it begins` };
  return {
    ok: true,
    date: {
      written: text,
      precision: 'interval',
      approximate: first.approximate || last.approximate,
      earliest: first.earliest,
      latest: last.latest,
    },
  };
}

function readPoint(text: string): DateReading {
  const match = point.exec(text);
  if (!match) return { ok: false, reason: `"${text}" is no date; ${forms}` };
  const [, year = '', month, dayOfMonth, tilde] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12))
    return { ok: false, reason: `there is no month ${month}; months run from 01 to 12` };
  if (dayOfMonth !== undefined) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number(dayOfMonth) < 1 || Number(dayOfMonth) > last)
      return {
        ok: false,
        reason: `there is no such day: ${months[Number(month) - 1] ?? ''} ${year} has ${last} days`,
      };
  }
  // A day is its own beginning and end; the library's grammar would take a tenth of the check.
  const [earliest, latest] =
    dayOfMonth === undefined ? spanOf(text) : [text.slice(0, 10), text.slice(0, 10)];
  return {
    ok: true,
    date: {
      written: text,
      precision: dayOfMonth ? 'day' : month ? 'month' : 'year',
      approximate: tilde === '~',
      earliest,
      latest,
    },
  };
}

function spanOf(text: string): readonly [string, string] {
  const { min, max } = edtf(text);
  return [isoDay(min), isoDay(max)];
}

const isoDay = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/**
 * The day some days after another.
 * @param day `YYYY-MM-DD`
 * @param by how many days later; negative for earlier
 */
export const shifted = (day: string, by: number): string =>
  isoDay(Date.parse(day) + by * 86_400_000);
