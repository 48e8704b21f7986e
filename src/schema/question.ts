import { z } from 'astro/zod';
import { day } from './date.ts';
import { aliases, atMost, paragraph, prose, ref } from './id.ts';
import { side } from './side.ts';

/** What one side holds on a question, in our words and in its own. */
export const sidePosition = z.strictObject({
  side,
  position: paragraph
    .optional()
    .describe(
      'What this side holds, in one or two sentences of ours, with citations. Leave out only if nothing is on record.',
    ),
  quotes: z
    .array(ref('quotes'))
    .optional()
    .describe(
      'Its own words, by id, from speakers of this side alone. The first stands where there is room for one; the page puts them in order of time. Without any it says that no words of this side are on record.',
    ),
});
export type SidePosition = z.infer<typeof sidePosition>;

/** The two sides of every question in this story: neither is ever left out of the comparison. */
export const alwaysAsked = ['us', 'turkey'] as const;

/**
 * A contested question, with what each side holds on it side by side. The body is the background
 * that a reader needs, if any. An event may be disputed, too; its `positions` are about what happened.
 */
export const question = z
  .strictObject({
    question: prose
      .max(90, atMost(90))
      .regex(/\?$/, 'must end with a question mark')
      .describe('The question, neutral and without a hidden answer, at most 90 characters.'),
    standfirst: paragraph.describe(
      'What is contested and why it matters, in one or two sentences, with citations.',
    ),
    sides: z
      .array(sidePosition)
      .describe(
        'Each side concerned, in the order of the page. A side that has said nothing is listed with its name alone.',
      ),
    established: z
      .array(paragraph)
      .min(1, 'needs at least one point')
      .describe('What the record bears out whoever is asked, one sentence or two each, cited.'),
    disputed: z
      .array(paragraph)
      .optional()
      .describe('What the sides or the sources contradict each other on, one point each, cited.'),
    notKnown: z
      .array(paragraph)
      .optional()
      .describe('What is not known, one sentence each; citations allowed.'),
    events: z
      .array(ref('timeline'))
      .min(1, 'needs at least one event')
      .describe('The events in which the question was raised or tested, by id.'),
    articles: z.array(ref('articles')).optional().describe('Articles that treat it, by id.'),
    updated: day.describe('The day on which an editor last read it against the record.'),
    aliases,
  })
  .superRefine((value, context) => {
    const seen = new Set<string>();
    value.sides.forEach((each, index) => {
      if (seen.has(each.side))
        context.addIssue({
          code: 'custom',
          path: ['sides', index, 'side'],
          message: `is given twice, "${each.side}"; a side has one position`,
        });
      seen.add(each.side);
      if (each.position === undefined && (each.quotes ?? []).length > 0)
        context.addIssue({
          code: 'custom',
          path: ['sides', index, 'position'],
          message: 'is missing, although words of this side are listed',
        });
    });
    for (const each of alwaysAsked)
      if (!seen.has(each))
        context.addIssue({
          code: 'custom',
          path: ['sides'],
          message: `must have "${each}"; a side that has said nothing is listed with its name alone`,
        });
    if ((value.disputed ?? []).length === 0 && (value.notKnown ?? []).length === 0)
      context.addIssue({
        code: 'custom',
        path: ['disputed'],
        message:
          'needs a point, or "notKnown" does: what is neither disputed nor open is no question',
      });
  });
export type QuestionData = z.infer<typeof question>;
