import { z } from 'astro/zod';
import { edtfDate } from './date.ts';
import { aliases, ref, text } from './id.ts';
import { side } from './side.ts';

export const office = z.strictObject({
  title: text.describe('The office as it stands under a quotation: Foreign Minister of Turkey.'),
  from: edtfDate.describe(
    'The first day on which a source shows the person in this office; the day of appointment where a source gives it.',
  ),
  to: edtfDate
    .optional()
    .describe(
      'The last day on which a source shows it. Leave out if still held on the as-of date.',
    ),
  organisation: ref('organisations').optional().describe('The organisation served, by id.'),
});
export type Office = z.infer<typeof office>;

/** Somebody who acts or speaks in the story. */
export const person = z.strictObject({
  name: text.describe('Full name with all its letters: İsmail Demir, Recep Tayyip Erdoğan.'),
  sortName: text
    .optional()
    .describe(
      'Family name first, for lists: Demir, İsmail. Derived from the last word if left out.',
    ),
  side,
  offices: z
    .array(office)
    .optional()
    .describe('Offices held, each with its days. Quotations take the office from here.'),
  sources: z.array(ref('sources')).optional().describe('Sources for the offices and the account.'),
  aliases,
});
export type PersonData = z.infer<typeof person>;
