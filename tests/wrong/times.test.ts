import { edit, finds, passes, warns } from './content.ts';

const event = 'timeline/first-delivery.md';
const quote = 'quotes/done-deal.md';
const article = 'articles/the-first-delivery.md';
const year = (name: string, to: string) => edit(name, 'date: 2019-07-12', `date: ${to}`);
const widePeriod = edit(article, 'period: 2019-07/2020-12', 'period: 2018/2021');
const another = edit('sources/tass-2019.md', 'published: 2019-07-12', 'published: 2021');
const bySpeaker = [
  edit(event, 'kind: delivery', 'kind: statement'),
  edit(event, '  - turkey', '  - mevlut-cavusoglu'),
];

finds(
  'an event whose only source is older than itself',
  year(event, '2019-07-13'),
  `
content/timeline/first-delivery.md:3:1  date  [source/too-early]
  The newest source is of 12 July 2019, older than the event, which is of 13 July 2019.
  Mend the date, or add a source that reports what happened.
  3 | date: 2019-07-13
    | ^`,
);
passes('an event with an older source beside one of its day', [
  year(event, '2019-07-13'),
  edit(event, '  - tass-2019\n', '  - tass-2019\n  - state-2020\n'),
]);
passes('an event in a month in which its source was published', year(event, '2019-07'));
finds(
  'words in a source that is older than they are',
  year(quote, '2019-07-13'),
  `
content/quotes/done-deal.md:8:5  sources.0  [source/too-early]
  The source "tass-2019" is of 12 July 2019, older than the words, which are of 13 July 2019.
  Mend the date of the quotation or of the source, or cite another source.
  8 |   - tass-2019
    |     ^`,
);
finds(
  'a wording in a source that is older than the words',
  [
    year(quote, '2019-07-13'),
    another,
    edit(quote, 'speaker:', 'variants:\n  - text: It is done.\n    source: reuters-2019\nspeaker:'),
    (folder) => {
      edit('sources/state-2020.md', 'published: 2020-12-14', 'published: 2019-07-12')(folder);
      edit(quote, 'reuters-2019', 'state-2020')(folder);
      edit(article, /^ {2}- id: sanctions-on-ssb[\s\S]*?\[@state-2020\]\.\n/m, '')(folder);
    },
  ],
  `
content/quotes/done-deal.md:5:5  variants.0.source  [source/too-early]
  The source "state-2020" is of 12 July 2019, older than the words, which are of 13 July 2019.
  Mend the date of the quotation or of the source, or cite another source.
  5 |     source: state-2020
    |     ^`,
);
finds(
  'an event that a source printed before it became known',
  edit(event, 'kind:', 'known: 2019-07-20\nkind:'),
  `
content/timeline/first-delivery.md:4:1  known  [event/known-later]
  The source "tass-2019" is of 12 July 2019, older than the day on which the event became known, 20 July 2019.
  Mend "known", or the date of the source.
  4 | known: 2019-07-20
    | ^`,
);
finds(
  'words of another day than the statement of the same speaker',
  [...bySpeaker, another, year(quote, '2019-07-20'), widePeriod],
  `
content/quotes/done-deal.md:6:1  event  [quote/other-day]
  The words are of 20 July 2019, the event "first-delivery" of 12 July 2019; it is a statement by the same speaker.
  Mend one of the dates, or name another event.
  6 | event: first-delivery
    | ^`,
);
passes('words of the week in which the statement was made', [
  ...bySpeaker,
  another,
  year(quote, '2019-07-19'),
]);
warns(
  'words of a year before the event',
  [year(quote, '2018-07-12'), widePeriod],
  `
content/quotes/done-deal.md:6:1  event  [quote/far-from-event]  warning
  The words are of 12 July 2018, the event "first-delivery" of 12 July 2019, 365 days apart.
  Mend the year, name the event that the words are about, or leave "event" out.
  6 | event: first-delivery
    | ^`,
);
warns(
  'words of more than a year after the event',
  [year(quote, '2020-08-12'), another],
  `
content/quotes/done-deal.md:6:1  event  [quote/far-from-event]  warning
  The words are of 12 August 2020, the event "first-delivery" of 12 July 2019, 397 days apart.
  Mend the year, name the event that the words are about, or leave "event" out.
  6 | event: first-delivery
    | ^`,
);
passes('words of the month before the event', [year(quote, '2019-06-12'), widePeriod]);
warns(
  'an event and a quotation outside of the period of the article that lists them',
  edit(article, 'period: 2019-07/2020-12', 'period: 2020'),
  `
content/articles/the-first-delivery.md:16:5  timeline.0  [article/period]  warning
  The event "first-delivery" is of 12 July 2019, outside of the article’s period, 2020.
  Take it off the list, or widen "period".
  16 |   - first-delivery
     |     ^

content/articles/the-first-delivery.md:29:5  quotes.0  [article/period]  warning
  The quotation "done-deal" is of 12 July 2019, outside of the article’s period, 2020.
  Take it off the list, or widen "period".
  29 |   - id: done-deal
     |     ^`,
);
