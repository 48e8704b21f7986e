import { z } from 'astro/zod';
import { corrections } from './correction.ts';
import { day, edtfDate } from './date.ts';
import { eventInPlace } from './event.ts';
import { aliases, atMost, id, paragraph, prose, ref } from './id.ts';
import { quoteInPlace } from './quote.ts';

export const articleKinds = ['analysis', 'explainer', 'profile', 'questions'] as const;

const eventItem = z.union([
  ref('timeline'),
  z.strictObject({
    id: ref('timeline').describe('The event, by id.'),
    note: paragraph.describe('A remark on it, for this article only.'),
  }),
  eventInPlace,
]);

const quoteItem = z.union([
  ref('quotes'),
  z.strictObject({
    id: ref('quotes').describe('The quotation, by id.'),
    note: paragraph.describe('A remark on it, for this article only.'),
  }),
  quoteInPlace,
]);

/** A finished piece of writing. Body: Markdown with citations such as `[@source-id, p. 4]`. */
export const article = z.strictObject({
  headline: prose.max(80, atMost(80)).describe('A claim or a question, at most 80 characters.'),
  standfirst: paragraph.describe('One or two sentences that answer the headline.'),
  kind: z.enum(articleKinds).describe('analysis, explainer, profile or questions.'),
  published: day.describe('The day of first publication.'),
  updated: day.optional().describe('The day on which its substance last changed.'),
  reviewed: day
    .optional()
    .describe(
      'The day on which an editor last read it against newer events and found that it still holds.',
    ),
  authors: z
    .array(ref('authors'))
    .min(1, 'names nobody')
    .describe('Who signs, by id, from authors.'),
  topics: z
    .array(id)
    .min(1, 'needs at least one topic')
    .describe('Subjects, as short ids: f-35, section-231.'),
  keyPoints: z
    .array(paragraph)
    .min(3, 'needs three to five points')
    .max(5, 'needs three to five points')
    .describe('Three to five full sentences, each cited in the body.'),
  period: edtfDate.describe('The stretch of the story that it covers: 2018-06/2021-04.'),
  timeline: z
    .array(eventItem)
    .optional()
    .describe('Events for its own timeline: ids, ids with a note, or whole records written here.'),
  quotes: z
    .array(quoteItem)
    .optional()
    .describe('Quotations for its own list: ids, ids with a note, or whole records written here.'),
  otherReading: paragraph.describe(
    'The strongest counter-argument, fairly put; citations allowed.',
  ),
  notKnown: z
    .array(paragraph)
    .min(1, 'needs at least one gap')
    .describe('What is not known, one sentence each; citations allowed.'),
  wouldChange: z
    .array(paragraph)
    .optional()
    .describe('What new fact would change this reading, one sentence each.'),
  related: z.array(ref('articles')).optional().describe('Other articles, by id.'),
  corrections,
  aliases,
  draft: z.boolean().optional().describe('true keeps it out of the published site.'),
});
export type ArticleData = z.infer<typeof article>;
