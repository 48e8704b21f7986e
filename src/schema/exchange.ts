import { z } from 'astro/zod';
import { day, days } from './date.ts';
import { aliases, atMost, paragraph, prose, ref } from './id.ts';

const spoken = z.union([
  ref('quotes'),
  z.strictObject({
    id: ref('quotes').describe('The quotation, by id.'),
    note: paragraph.describe(
      'What happened, or must be known, before these words; it stands above them. Citations allowed.',
    ),
  }),
]);

/** How many days after the period words may still answer it; the page sets them apart. */
export const aftermathDays = 14;

/**
 * The words that all sides spoke on one event or over some days, in the order in which they were
 * spoken. The body says what a reader must know beforehand, if anything.
 */
export const exchange = z.strictObject({
  title: prose
    .max(90, atMost(90))
    .describe('What the words are about, with the day or month, at most 90 characters.'),
  standfirst: paragraph.describe(
    'What set the words off and how far apart the sides were, in one or two sentences, with citations.',
  ),
  period: days.describe(
    `The day, 2020-12-14, or the days, 2020-12-14/2020-12-16, of the exchange. Words may follow until ${aftermathDays} days later.`,
  ),
  events: z
    .array(ref('timeline'))
    .min(1, 'needs at least one event')
    .describe('The events that the words are about, by id, the main one first.'),
  quotes: z
    .array(spoken)
    .min(2, 'needs at least two quotations')
    .describe(
      'The words, by id, or by id with a note. Order is by day; within a day, as written here.',
    ),
  articles: z.array(ref('articles')).optional().describe('Articles that treat it, by id.'),
  updated: day.describe('The day on which an editor last read it against the record.'),
  aliases,
});
export type ExchangeData = z.infer<typeof exchange>;
