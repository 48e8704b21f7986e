import { months, type StoryDate } from '../schema/edtf.ts';

const NBSP = '\u00a0';

function point(iso: string, precision: 'day' | 'month' | 'year', short: boolean): string {
  const [year = '', month = '1', day = '1'] = iso.split('-');
  const name = months[Number(month) - 1] ?? '';
  const shown = short ? name.slice(0, 3) : name;
  if (precision === 'year') return year;
  if (precision === 'month') return `${shown} ${year}`;
  return `${Number(day)}${NBSP}${shown} ${year}`;
}

const precisionOf = (written: string) =>
  written.length <= 5 ? 'year' : written.length <= 8 ? 'month' : 'day';

/**
 * A date as readers see it: 14 December 2020; December 2020; about April 2017;
 * 12 July – 15 September 2019.
 */
export function dateWords(date: StoryDate, options: { short?: boolean } = {}): string {
  const short = options.short ?? false;
  const about = date.approximate ? 'about ' : '';
  if (date.precision !== 'interval') return about + point(date.earliest, date.precision, short);
  const [first = '', last = ''] = date.written.split('/');
  const from = point(date.earliest, precisionOf(first), short);
  const to = point(date.latest, precisionOf(last), short);
  const plain = precisionOf(first) === 'year' && precisionOf(last) === 'year';
  const year = ` ${date.earliest.slice(0, 4)}`;
  const start = from.endsWith(year) && to.endsWith(year) ? from.slice(0, -year.length) : from;
  return about + (plain ? `${from}–${to}` : `${start} – ${to}`);
}

/** The value of a `datetime` attribute: HTML knows days, months and years, but no intervals. */
export function dateTime(date: StoryDate): string {
  return (date.written.split('/')[0] ?? '').replace('~', '');
}

/** A calendar day, `2026-07-03`, as readers see it: 3 July 2026. */
export const dayWords = (iso: string) => point(iso, 'day', false);

/** "1 quotation", "3 quotations". */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const day = 86_400_000;

/**
 * The silence between two days, where it is long enough to be shown.
 * @returns "14 months pass", or undefined if less than half a year passed
 */
export function gapWords(from: string, to: string): string | undefined {
  const days = (Date.parse(to) - Date.parse(from)) / day;
  const passed = Math.round(days / 30.44);
  if (passed < 6) return undefined;
  if (passed < 24) return `${passed} months pass`;
  const years = Math.round(passed / 12);
  return `${years} years pass`;
}
