import { z } from 'astro/zod';
import { aliases, paragraph, ref, text } from './id.ts';

/** A term explained once and linked where an article first uses it. The body says more. */
export const glossaryTerm = z.strictObject({
  term: text.describe('The term as it stands in the list.'),
  forms: z
    .array(text)
    .optional()
    .describe('Other spellings that the text may use: CAATSA, the Act.'),
  definition: paragraph.describe('One sentence in plain English.'),
  sources: z.array(ref('sources')).min(1, 'needs at least one source').describe('Sources, by id.'),
  aliases,
});
export type GlossaryData = z.infer<typeof glossaryTerm>;
