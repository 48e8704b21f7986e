import { readDate } from '../../schema/edtf.ts';
import { monthNumber, weekdayNumber } from './month-names.ts';

/** What a date in another form than ours means: one date; or several, with the reason in words. */
export type OtherForm = { readonly date: string } | { readonly doubt: string } | undefined;

/**
 * Reads a date that is not written as EDTF: "12 July 2019", "July 12, 2019", "12.07.2019",
 * "12 Temmuz 2019", "2019/07/12", "2019-07-12T00:00:00Z", "12–15 July 2019", "about 2017-04".
 * @returns the date in our form where only one can be meant, or why it is not certain, or undefined
 */
export function readOtherForm(written: string): OtherForm {
  const text = written
    .normalize('NFC')
    .replace(/[\s\u00AD\u200B\uFEFF]+/g, ' ')
    .replace(/[‐‑‒]/g, '-')
    .trim()
    .replace(/(?<=\d)\.$/, '');
  if (readDate(text).ok) return { date: text };
  const found = readStretch(text) ?? readPoint(text);
  // A form of our own that names no day, such as 2019-02-30, is no date in any other.
  return found && 'date' in found && !readDate(found.date).ok ? undefined : found;
}

/** Two dates with a dash, "to" or a slash between; or two days or months of one date. */
function readStretch(text: string): OtherForm {
  const days = /^(\d{1,2}) ?[-–—] ?(\d{1,2}) (\D+ \d{4})$/.exec(text);
  if (days)
    return between(
      readPoint(`${days[1] ?? ''} ${days[3] ?? ''}`),
      readPoint(`${days[2] ?? ''} ${days[3] ?? ''}`),
    );
  const months = /^(\p{L}+\.?) ?[-–—] ?(\p{L}+\.? (\d{4}))$/u.exec(text);
  if (months)
    return between(readPoint(`${months[1] ?? ''} ${months[3] ?? ''}`), readPoint(months[2] ?? ''));
  const [first, last, ...more] = text.split(/ ?[–—] ?| - | to | ?\.\. ?| ?\/ (?=\d)| \/ ?/);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  return between(readOtherForm(first), readOtherForm(last));
}

function between(first: OtherForm, last: OtherForm): OtherForm {
  if (!first || !last) return undefined;
  if ('doubt' in first) return first;
  if ('doubt' in last) return last;
  // What is a stretch already has no second end.
  if (`${first.date}${last.date}`.includes('/')) return undefined;
  return { date: `${first.date}/${last.date}` };
}

function readPoint(text: string): OtherForm {
  const about = /^(?:about|around|circa|ca?\.|~) ?(?=\S)(.+)$/iu.exec(text)?.[1];
  if (about !== undefined) {
    const point = readOtherForm(about);
    return point && 'date' in point && !/[~/]/.test(point.date)
      ? { date: `${point.date}~` }
      : undefined;
  }
  return readInstant(text) ?? readNumbers(text) ?? readNames(text);
}

/** A day with a time, as programs write it. */
function readInstant(text: string): OtherForm {
  const found =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)? ?(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (!found) return undefined;
  const [, day = '', time, zone] = found;
  // Noon in Greenwich is the same day in Washington, Ankara and Moscow; midnight is what forms write.
  if (zone !== 'Z' || time === '00:00' || time === '12:00') return { date: day };
  return { doubt: 'in which country it was that day depends on the time; write the day alone' };
}

/** Numbers alone. A dot stands between day and month, in that order; after a slash either may. */
function readNumbers(text: string): OtherForm {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (yearFirst) {
    const [, year = '', sign, month = '', day] = yearFirst;
    // 2019/20 may be two years.
    if (day === undefined && sign !== '-') return undefined;
    return { date: joined(year, month, day) };
  }
  const yearLast = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [, first = '', sign, second = '', year = ''] = yearLast;
  const dayFirst = joined(year, second, first);
  const monthFirst = joined(year, first, second);
  if (sign === '.' || dayFirst === monthFirst || !readDate(monthFirst).ok)
    return { date: dayFirst };
  if (!readDate(dayFirst).ok) return { date: monthFirst };
  return {
    doubt: `it can be ${dayFirst} or ${monthFirst}, as in America the month comes first; write the one that the source means`,
  };
}

const joined = (year: string, month: string, day?: string) =>
  [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');

/** A month by its name, with or without the day, and the day of the week if it is the right one. */
function readNames(text: string): OtherForm {
  const [first = ''] = /^\p{L}+/u.exec(text) ?? [];
  const dayOfWeek = weekdayNumber(first);
  const rest = dayOfWeek === undefined ? text : text.slice(first.length).replace(/^[.,]* /, '');
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?(\p{L}+)\.?,? (\d{4})(?: ?(?:г|г\.))?$/u.exec(rest);
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(rest);
  const monthOnly = /^(\p{L}+)\.?,? (\d{4})$/u.exec(rest);
  const [name = '', day, year = ''] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : monthFirst
      ? [monthFirst[1], monthFirst[2], monthFirst[3]]
      : [monthOnly?.[1], undefined, monthOnly?.[2]];
  const month = monthNumber(name);
  if (month === undefined) return undefined;
  const date = joined(year, String(month), day);
  if (dayOfWeek === undefined) return { date };
  // A day of the week that does not fit shows that something else is wrong.
  return day !== undefined && new Date(`${date}T00:00:00Z`).getUTCDay() === dayOfWeek
    ? { date }
    : undefined;
}
