import { edit, finds, findsAlone } from './content.ts';

const event = 'timeline/first-delivery.md';
const date = (written: string) => edit(event, 'date: 2019-07-12', `date: ${written}`);

findsAlone(
  'a day that February does not have',
  date('2020-02-31'),
  `
content/timeline/first-delivery.md:3:1  date  [field/value]
  There is no such day: February 2020 has 29 days.
  3 | date: 2020-02-31
    | ^`,
);
finds(
  'a month and a day that no year has',
  date('2020-13-45'),
  `
content/timeline/first-delivery.md:3:1  date  [field/value]
  There is no month 13; months run from 01 to 12.
  3 | date: 2020-13-45
    | ^`,
);
finds(
  'an event said to come after one of another day',
  edit('articles/the-first-delivery.md', '    date: 2020-12-14\n', '    date: 2020-12-14\n    after: first-delivery\n'),
  `
content/articles/the-first-delivery.md:20:5  timeline.1.after  [event/after]
  "first-delivery" has another date, 2019-07-12; the order of two dates is known.
  Leave "after" out, or mend a date.
  20 |     after: first-delivery
     |     ^`,
);
findsAlone(
  'a bare date that is none',
  date('2020-99-99'),
  `
content/timeline/first-delivery.md:3:1  date  [field/value]
  There is no month 99; months run from 01 to 12.
  3 | date: 2020-99-99
    | ^`,
);
finds(
  'a date in another order',
  date('12.07.2019'),
  `
content/timeline/first-delivery.md:3:1  date  [field/value]
  "12.07.2019" is no date; write 2019-07-12, 2019-07, 2019, 2019-07-12/2019-09-15 for a stretch, or 2017-04~ for about.
  Write 2019-07-12.
  3 | date: 12.07.2019
    | ^`,
);
finds(
  'a date of which nobody can tell the day from the month',
  date('07/12/2019'),
  `
content/timeline/first-delivery.md:3:1  date  [field/value]
  "07/12/2019" is no date; write 2019-07-12, 2019-07, 2019, 2019-07-12/2019-09-15 for a stretch, or 2017-04~ for about.
  Which day is meant is not certain: it can be 2019-12-07 or 2019-07-12, as in America the month comes first; write the one that the source means.
  3 | date: 07/12/2019
    | ^`,
);
finds(
  'a stretch that ends before it begins',
  date('2019-07-12/2019-07-01'),
  `
content/timeline/first-delivery.md:3:1  date  [field/value]
  The stretch "2019-07-12/2019-07-01" ends before it begins.
  3 | date: 2019-07-12/2019-07-01
    | ^`,
);
finds(
  'an impossible day in a record written in place',
  edit('articles/the-first-delivery.md', 'date: 2020-12-14', 'date: 2020-02-31'),
  `
content/articles/the-first-delivery.md:19:5  timeline.1.date  [field/value]
  There is no such day: February 2020 has 29 days.
  19 |     date: 2020-02-31
     |     ^`,
);
finds(
  'a month where the exact day is needed',
  edit('articles/the-first-delivery.md', 'published: 2026-11-23', 'published: 2026-11'),
  `
content/articles/the-first-delivery.md:5:1  published  [field/value]
  The field "published" needs the exact day, written year-month-day, such as 2020-12-14.
  5 | published: 2026-11
    | ^`,
);
finds(
  'an event that became known before it happened',
  edit(event, 'kind: delivery', 'known: 2019-07-01\nkind: delivery'),
  `
content/timeline/first-delivery.md:4:1  known  [event/known-before]
  The event became known before it happened, as these dates stand.
  4 | known: 2019-07-01
    | ^`,
);

finds(
  'an answer to what had not happened yet',
  edit(event, 'kind:', 'answers: sanctions-on-ssb\nkind:'),
  `
content/timeline/first-delivery.md:4:1  answers  [event/answers]
  "sanctions-on-ssb" came later, on 14 December 2020; an answer follows what it answers.
  Leave "answers" out, or mend a date.
  4 | answers: sanctions-on-ssb
    | ^
`,
);

finds('an event that answers itself', edit(event, 'kind:', 'answers: first-delivery\nkind:'), `
content/timeline/first-delivery.md:4:1  answers  [event/answers]
  An event cannot answer itself.
  Leave "answers" out, or mend a date.
  4 | answers: first-delivery
    | ^
`);
