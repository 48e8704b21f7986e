import { z } from 'astro/zod';
import { day } from './date.ts';
import { aliases, paragraph, prose, ref } from './id.ts';

const inOrder = (what: string) => z.array(ref('articles')).min(1, 'names nothing').describe(what);

/** A standing page such as About; `home` also says what the front page leads with. */
export const page = z.strictObject({
  title: prose.describe('Title of the page.'),
  standfirst: paragraph.describe('One or two sentences under the title.'),
  updated: day.describe('The day on which it last changed.'),
  front: z
    .strictObject({
      lead: ref('articles').describe('The lead article, by id.'),
      readFirst: z
        .array(ref('articles'))
        .min(1, 'names nothing')
        .describe('What to read first, by id, in order.'),
      quotes: z
        .array(ref('quotes'))
        .min(1, 'names nothing')
        .describe('Two or three quotations that matter, by id.'),
      landmarks: z
        .array(
          z.strictObject({
            event: ref('timeline').describe('The event, by id.'),
            label: prose
              .max(40, 'is longer than 40 characters')
              .describe('Its name on the spine, at most 40 characters.'),
          }),
        )
        .min(1, 'names nothing')
        .describe('The events that the large spine names.'),
    })
    .optional()
    .describe('Only for the home page: what it leads with.'),
  paths: z
    .strictObject({
      ten: inOrder('Articles whose standfirsts and key points make about ten minutes, in order.'),
      hour: inOrder('Articles that make about an hour, in order.'),
      questions: z
        .array(
          z.strictObject({
            question: prose
              .regex(/\?$/, 'is no question; it ends with ?')
              .describe('What a reader asks: Why did Turkey buy a Russian system?'),
            read: inOrder('Articles that answer it, the first one first.'),
          }),
        )
        .min(1, 'names nothing')
        .describe('Ways through the story by question.'),
    })
    .optional()
    .describe(
      'Only for the page that leads new readers: ways through the story. Its text is read in two minutes.',
    ),
  aliases,
});
export type PageData = z.infer<typeof page>;
