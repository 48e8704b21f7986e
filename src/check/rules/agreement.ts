import { mustHold, mustHoldOrBeAccepted, shouldHold } from './rule.ts';

const article = 'articles/the-sanctions-of-december-2020.md';

/** Rules of agreement in texts: what they link and state may not contradict the entries. */
export const textAgreementRules = {
  'link/unknown': mustHold({
    title: 'A link to a page of this site leads to something.',
    why: 'A reader who follows a link meets an empty page otherwise. Drafts count as empty: the published site does not have them.',
    mend: 'Take the address that the check proposes. The pages of entries are /events/id/, /quotes/id/, /people/id/ and so on, with a slash at the end.',
    example: { file: 'pages/about.md', right: '(/timeline/)', wrong: '(/timelines/)' },
  }),
  'date/disagrees': mustHoldOrBeAccepted({
    title:
      'A date that links to an event is the date of the event, or a less exact one that holds it.',
    why: 'A reader who follows the link would find another day than the one that the text states.',
    mend: 'See in the sources which of the two is right, and mend the other. The beginning or the end of a longer event will do.',
    example: {
      file: 'organisations/presidency-of-defense-industries.md',
      right: '[14 December 2020]',
      wrong: '[14 December 2019]',
    },
  }),
  'figure/form': mustHold({
    title: 'A figure’s mark stands behind a number and names one row and column.',
    why: 'A mark such as 419 {figure:id, row, column} makes the number a link to its figure and lets the check compare the two.',
    mend: 'Write the mark directly behind the number. The words after the id are words of the row and of the column’s heading; the check says which are missing.',
    example: {
      file: article,
      right: '{figure:congress-votes-on-the-law, House, Votes for}',
      wrong: '{figure:congress-votes-on-the-law, House}',
    },
  }),
  'figure/disagrees': mustHold({
    title: 'A number with a figure’s mark is the number of the figure.',
    why: 'A number that stands in two places is soon mended in one of them only.',
    mend: 'See in the sources of the figure which of the two is right, and mend the other.',
    example: { file: article, right: 'by 419 {', wrong: 'by 418 {' },
  }),
  'figure/mark-outside': mustHold({
    title: 'An event that a chart marks has a place on it.',
    why: 'A mark outside the dates of the chart would be left out, and nobody would see that it is missing.',
    mend: 'Take the mark out, or mark an event of the time that the chart shows. Columns can have marks only where they stand for years.',
    example: {
      added: 'figures/votes-of-the-house.md',
      text: `---
title: Votes in the House of Representatives on the sanctions law
finding: The House passed the sanctions law with 3 votes against
asOf: '2018'
unit: votes
columns:
  - label: Year
    type: date
  - label: Votes against
    type: number
rows:
  - - '2017'
    - 3
  - - '2018'
    - null
chart:
  kind: columns
  x: Year
  y: Votes against
  marks:
    - event: us-sanctions-ssb
alt: One column of three votes in 2017, and no figure for 2018.
sources:
  - abc-2017-07-25-house-vote
---

There was no such vote in 2018.
`,
    },
  }),
};

/** Rules of agreement in time: dates of entries may not contradict one another. */
export const timeRules = {
  'source/too-early': mustHoldOrBeAccepted({
    title: 'Nothing is reported by a source that was published before it happened.',
    why: 'Such a source cannot have reported it: one of the dates is wrong, or the source is the wrong one. An event needs one source that is not too early; older ones beside it may explain.',
    mend: 'Mend the date that is wrong, or cite a source that reports what happened.',
    example: {
      file: 'sources/russiaislworld-tass-2020-12-15-lavrov.md',
      right: 'published: 2020-12-15',
      wrong: 'published: 2019-12-15',
    },
  }),
  'event/known-later': mustHoldOrBeAccepted({
    title: 'An event is known by the day on which a source of it was published.',
    why: 'What has been printed is known.',
    mend: 'Mend “known”, which is the day of the first report, or the date of the source.',
    example: {
      file: 'timeline/lavrov-condemns-the-sanctions.md',
      right: 'significance: 1',
      wrong: 'known: 2020-12-20\nsignificance: 1',
    },
  }),
  'quote/other-day': mustHoldOrBeAccepted({
    title: 'Words on a statement by the same speaker were spoken at about that time.',
    why: 'The quotation and the event are the same statement; two dates more than a week apart cannot both be right.',
    mend: 'Mend the wrong date, or name the event at which the words were spoken.',
    example: {
      file: 'quotes/turkish-ministry-condemn-and-reject.md',
      right: 'date: 2020-12-14',
      wrong: 'date: 2020-11-14',
    },
  }),
  'quote/far-from-event': shouldHold({
    title: 'A quotation is from the time of the event that it is about.',
    why: 'Words of two months before an event, or of more than a year after it, mostly have a wrong year or a wrong event.',
    mend: 'Mend the date, name the event that the words are about, or leave “event” out. If all is right, accept it with a reason.',
    example: {
      file: 'quotes/pompeo-made-clear.md',
      right: 'date: 2020-12-14',
      wrong: 'date: 2019-12-14',
    },
  }),
  'article/period': shouldHold({
    title: 'What an article lists lies in the period that it covers.',
    why: 'The article’s place on the spine shows its period; an event outside of it stands beside the drawing.',
    mend: 'Widen “period”, or take the event or the quotation off the list.',
    example: { file: article, right: 'period: 2017-07/2020-12', wrong: 'period: 2017-07/2020-11' },
  }),
};
