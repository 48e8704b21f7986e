import { z } from 'astro/zod';
import { corrections } from './correction.ts';
import { day, edtfDate } from './date.ts';
import { aliases, atMost, id, paragraph, prose, ref, text } from './id.ts';

export const eventKinds = [
  'statement',
  'negotiation',
  'contract',
  'deal',
  'sanction',
  'vote',
  'law',
  'delivery',
  'conflict',
  'test',
  'exclusion',
] as const;
export type EventKind = (typeof eventKinds)[number];

export const position = z.strictObject({
  claim: paragraph.describe('What this party says, in one sentence.'),
  by: ref('people', 'organisations')
    .optional()
    .describe('Whose position it is, by id, unless it is that of a press report.'),
  sources: z.array(ref('sources')).min(1, 'needs at least one source').describe('Who reports it.'),
});
export type Position = z.infer<typeof position>;

const eventFields = z.strictObject({
  title: prose
    .max(90, atMost(90))
    .describe('What happened, as a plain sentence in the present tense, at most 90 characters.'),
  date: edtfDate.describe(
    'When it happened: 2019-07-12, 2019-07, 2019, 2019-07-12/2019-09-15, or 2017-04~ for about.',
  ),
  after: ref('timeline')
    .optional()
    .describe('An event of the same day that came before this one, by id, where sources show it.'),
  answers: ref('timeline')
    .optional()
    .describe('The event that this one answers, by id: a protest, a denial, a reply to it.'),
  known: edtfDate
    .optional()
    .describe('When it became known, if that was later than the day it happened.'),
  added: day
    .optional()
    .describe(
      'The day on which it was entered here. Articles on its matter that nobody has read since are listed.',
    ),
  kind: z.enum(eventKinds).describe(`What sort of thing happened: ${eventKinds.join(', ')}.`),
  actors: z
    .array(ref('people', 'organisations'))
    .min(1, 'names nobody')
    .describe('Who acted, by id, from people and organisations.'),
  places: z.array(text).optional().describe('Where: Ankara, Mürted.'),
  significance: z
    .union([z.literal(1), z.literal(2), z.literal(3)], { error: 'must be 1, 2 or 3' })
    .describe('1 detail, 2 step, 3 turning point.'),
  confidence: z
    .enum(['confirmed', 'reported', 'disputed'])
    .describe(
      'confirmed, reported (not established), or disputed (say who says what under positions).',
    ),
  positions: z
    .array(position)
    .optional()
    .describe('For a disputed event: each party and its sources.'),
  sources: z.array(ref('sources')).min(1, 'needs at least one source').describe('Sources, by id.'),
  corrections,
  aliases,
});

type Fields = z.infer<typeof eventFields>;

/** What the fields of an event must be to one another. */
function eventRules(value: Fields, context: z.core.$RefinementCtx<Fields>): void {
  if (value.confidence === 'disputed' && (value.positions?.length ?? 0) < 2)
    context.addIssue({
      code: 'custom',
      path: ['positions'],
      message: 'a disputed event needs at least two positions, each with its sources',
    });
}

/** One thing that happened. The body of the file is the account. */
export const event = eventFields.superRefine(eventRules);
export type EventData = z.infer<typeof event>;

/** The same record written in place in an article: with its id and its account. */
export const eventInPlace = z
  .strictObject({
    id: id.describe('Permanent id, without a date: first-delivery-at-murted.'),
    ...eventFields.shape,
    account: paragraph.describe('What happened, in two to four sentences.'),
  })
  .superRefine(eventRules);
