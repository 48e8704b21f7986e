/** Languages of the sources, in which dates are likely to be pasted. */
const languages = ['en-GB', 'en-US', 'tr', 'ru'];
const lengths = ['long', 'short'] as const;

/** The number of a month, January being 1, by its name in English, Turkish or Russian. */
export const monthNumber = (name: string): number | undefined => {
  months ??= namesOf(12, (month) => new Date(Date.UTC(2000, month, 2)), 'month');
  const index = lookUp(name, months);
  return index === undefined ? undefined : index + 1;
};

/** The day of the week that a name means in these languages, Sunday being 0. */
export const weekdayNumber = (name: string): number | undefined =>
  // 2 January 2000 was a Sunday.
  lookUp(name, (weekdays ??= namesOf(7, (day) => new Date(Date.UTC(2000, 0, 2 + day)), 'weekday')));

type Names = ReadonlyMap<string, number>;

// Made when a wrong date asks for them: most runs of the check never do.
let months: Names | undefined;
let weekdays: Names | undefined;

function namesOf(count: number, dateOf: (index: number) => Date, part: 'month' | 'weekday'): Names {
  const names = new Map<string, number>();
  for (const language of languages)
    for (const length of lengths)
      // In Russian a month has another ending beside a day.
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, {
          ...beside,
          [part]: length,
          timeZone: 'UTC',
        });
        for (let index = 0; index < count; index++)
          for (const { type, value } of format.formatToParts(dateOf(index)))
            if (type === part) for (const name of folded(value)) names.set(name, index);
      }
  return names;
}

/** The spellings by which a name is found whatever its case: Turkish has two letters i. */
const folded = (name: string): readonly string[] => {
  const plain = name.normalize('NFC').replace(/\.$/, '');
  return [plain.toLowerCase(), plain.toLocaleLowerCase('tr')];
};

const lookUp = (name: string, names: Names): number | undefined =>
  folded(name)
    .map((each) => names.get(each))
    .find((index) => index !== undefined);
