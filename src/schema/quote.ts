import { z } from 'astro/zod';
import { corrections } from './correction.ts';
import { edtfDate } from './date.ts';
import { aliases, id, paragraph, passage, prose, ref, text } from './id.ts';

export const variant = z.strictObject({
  text: passage.describe('The words as this source prints them.'),
  source: ref('sources').describe('The source, by id.'),
});

const quoteFields = z.strictObject({
  text: passage.describe('The exact words, as printed, without quotation marks around them.'),
  original: passage.optional().describe('The words in the language they were spoken in.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'is not a language code such as en, tr or ru')
    .optional()
    .describe('Language in which it was spoken, if not English: tr, ru.'),
  translation: text
    .optional()
    .describe('Whose translation the words are: AFP. Leave out if spoken in English.'),
  variants: z
    .array(variant)
    .optional()
    .describe('Other wordings of the same statement, by source.'),
  speaker: ref('people', 'organisations').describe(
    'Who said it, by id, from people or organisations.',
  ),
  date: edtfDate.describe(
    'The day it was said, such as 2020-12-14; the month, 2018-04, only where no source gives the day.',
  ),
  venue: prose.describe('Where or how: press conference in Sarajevo, written statement.'),
  event: ref('timeline').optional().describe('The event it is about, by id.'),
  sources: z.array(ref('sources')).min(1, 'needs at least one source').describe('Sources, by id.'),
  corrections,
  aliases,
});

type Fields = z.infer<typeof quoteFields>;

/** What the fields of a quotation must be to one another. */
function quoteRules(value: Fields, context: z.core.$RefinementCtx<Fields>): void {
  if (value.original !== undefined && value.language === undefined)
    context.addIssue({
      code: 'custom',
      path: ['language'],
      message: 'original words need their language, such as tr or ru',
    });
}

/** One quotation. The body of the file is its context. */
export const quote = quoteFields.superRefine(quoteRules);
export type QuoteData = z.infer<typeof quote>;

/** The same record written in place in an article: with its id and its context. */
export const quoteInPlace = z
  .strictObject({
    id: id.describe('Permanent id, without a date: lavrov-arrogant-attitude.'),
    ...quoteFields.shape,
    context: paragraph.describe('What the reader must know to understand the words.'),
  })
  .superRefine(quoteRules);
