import { expect, test } from 'vitest';
import { datesInWords } from './dates-in-words.ts';

const read = (text: string) =>
  datesInWords(text).map(
    ({ written, inYear }) => `${written} = ${inYear(2019)?.written ?? 'none'}`,
  );

test.each([
  ['On 12 July 2019, parts landed', ['12 July 2019 = 2019-07-12']],
  ['12 July 2019', ['12 July 2019 = 2019-07-12']],
  ['the 3rd of May', ['3rd of May = 2019-05-03']],
  ['July 12, 2018', ['July 12, 2018 = 2018-07-12']],
  ['Dec. 14', ['Dec. 14 = 2019-12-14']],
  ['on 2018-07-12', ['2018-07-12 = 2018-07-12']],
  ['12–15 July 2018', ['12–15 July 2018 = 2018-07-12/2018-07-15']],
  ['from 12 July to 15 September', ['12 July to 15 September = 2019-07-12/2019-09-15']],
  [
    '30 December 2018 – 2 January 2019',
    ['30 December 2018 – 2 January 2019 = 2018-12-30/2019-01-02'],
  ],
  ['July–September 2018', ['July–September 2018 = 2018-07/2018-09']],
  ['in mid-July 2018', ['July 2018 = 2018-07']],
  ['in 2018', ['2018 = 2018']],
  ['31 February', ['31 February = none']],
  [
    '12 July and 4 August 2018 or May 2017',
    ['12 July and 4 August 2018 = 2018-07-12/2018-08-04', 'May 2017 = 2017-05'],
  ],
])('the dates of "%s"', (text, dates) => {
  expect(read(text)).toEqual(dates);
});

test.each(['the act for 2020', 'He may 12 times', 'S-400', 'in July', 'Marching 12 miles', 'May'])(
  'no date in "%s"',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
