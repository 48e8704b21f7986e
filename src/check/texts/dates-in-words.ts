import { months, readDate, type StoryDate } from '../../schema/edtf.ts';

/** A date in running text. */
export interface DateInWords {
  readonly written: string;
  /** What it means; where no year is written, in the year that is given. */
  readonly inYear: (year: number) => StoryDate | undefined;
}

const month = `(?:${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`;
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const year = '(?:19|20)\\d\\d';
const to = '\\s*(?:–|-|\\bto\\b|\\band\\b)\\s*';

/** Each way to write a date, and what it gives to its EDTF form; the longest come first. */
const forms: readonly (readonly [string, (match: Groups, year: string) => string])[] = [
  [
    `(?<year>${year})-(?<month>\\d\\d)-(?<day>\\d\\d)`,
    ({ year, month, day }) => `${year}-${month}-${day}`,
  ],
  [
    `(?<day>${day})\\s+(?<month>${month})(?:,?\\s+(?<year>${year}))?${to}(?<day2>${day})\\s+(?<month2>${month})(?:,?\\s+(?<year2>${year}))?`,
    ({ day, month, year, day2, month2, year2 }, assumed) =>
      `${year || year2 || assumed}-${monthOf(month)}-${dayOf(day)}/${year2 || assumed}-${monthOf(month2)}-${dayOf(day2)}`,
  ],
  [
    `(?<day>${day})${to}(?<day2>${day})\\s+(?<month>${month})(?:,?\\s+(?<year>${year}))?`,
    ({ day, day2, month, year }, assumed) => {
      const start = `${year || assumed}-${monthOf(month)}`;
      return `${start}-${dayOf(day)}/${start}-${dayOf(day2)}`;
    },
  ],
  [
    `(?<day>${day})\\s+(?:of\\s+)?(?<month>${month})(?:,?\\s+(?<year>${year}))?`,
    ({ day, month, year }, assumed) => `${year || assumed}-${monthOf(month)}-${dayOf(day)}`,
  ],
  [
    `(?<month>${month})\\s+(?<day>${day})(?!\\d)(?:,?\\s+(?<year>${year}))?`,
    ({ day, month, year }, assumed) => `${year || assumed}-${monthOf(month)}-${dayOf(day)}`,
  ],
  [
    `(?<month>${month})(?:\\s+(?<year>${year}))?${to}(?<month2>${month})\\s+(?<year2>${year})`,
    ({ month, year, month2, year2 }) =>
      `${year || year2}-${monthOf(month)}/${year2}-${monthOf(month2)}`,
  ],
  [`(?<month>${month})\\s+(?<year>${year})`, ({ month, year }) => `${year}-${monthOf(month)}`],
];

type Groups = Readonly<Record<'day' | 'month' | 'year' | 'day2' | 'month2' | 'year2', string>>;

const compiled = forms.map(
  ([form, edtf]) =>
    [new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'gu'), edtf] as const,
);
/** A year by itself is a date if nothing else is said: the “act for 2020” is no date. */
const yearAlone = new RegExp(
  `^\\s*(?:(?:in|of|during|early|late|mid|by)[\\s-]+)*(${year})\\s*$`,
  'i',
);

/**
 * The dates that a text states: 12 July 2019; 12–15 July 2019; July 12, 2019; 2019-07-12; July 2019;
 * 12 July; and 2019, if the text says nothing else.
 */
export function datesInWords(text: string): readonly DateInWords[] {
  const alone = yearAlone.exec(text)?.[1];
  if (alone !== undefined) return [{ written: alone, inYear: () => dateOf(alone) }];
  const found: DateInWords[] = [];
  let rest = text;
  for (const [form, edtf] of compiled)
    rest = rest.replace(form, (...match: readonly unknown[]) => {
      const written = String(match[0]);
      // A pattern with named groups passes them last.
      const groups = match.at(-1) as Groups;
      found.push({ written, inYear: (assumed) => dateOf(edtf(groups, String(assumed))) });
      return ' '.repeat(written.length);
    });
  return found;
}

const monthOf = (name: string) =>
  String(
    months.findIndex((each) => each.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) +
      1,
  ).padStart(2, '0');

const dayOf = (written: string) => String(Number.parseInt(written, 10)).padStart(2, '0');

function dateOf(edtf: string): StoryDate | undefined {
  const reading = readDate(edtf);
  return reading.ok ? reading.date : undefined;
}
