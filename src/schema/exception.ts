import { z } from 'astro/zod';
import { folders, text } from './id.ts';

/** One place where an editor accepts that a rule is broken, and why. */
export const exception = z.strictObject({
  rule: z
    .string()
    .min(1, 'is empty')
    .describe('The code of the rule, as the check prints it: quote/not-verbatim.'),
  entry: z
    .string()
    .regex(
      new RegExp(`^(?:${folders.join('|')})/[a-z0-9-]+$`),
      'must be the folder and the id of an entry, such as articles/the-decision',
    )
    .describe('The entry in which it is broken, by folder and id: articles/the-decision.'),
  words: text.describe('Words of the message, so that only this one place is accepted.'),
  reason: text
    .min(20, 'is too short to be a reason')
    .describe('Why the rule does not fit here, in a sentence that another editor understands.'),
});
export type ExceptionData = z.infer<typeof exception>;
