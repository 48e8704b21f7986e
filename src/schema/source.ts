import { z } from 'astro/zod';
import { day, edtfDate } from './date.ts';
import { aliases, passage, text } from './id.ts';

export const sourceKinds = [
  'law',
  'primary',
  'transcript',
  'wire',
  'newspaper',
  'trade-press',
  'research',
] as const;

const address = (help: string) =>
  z
    .url({
      protocol: /^https?$/,
      error: 'is not a web address that starts with https:// or http://',
    })
    .meta({ written: 'a web address' })
    .optional()
    .describe(help);

const sourceFields = z.strictObject({
  title: text.describe('The title as the publisher prints it.'),
  publisher: text.describe('Who published the page that was read.'),
  author: text.optional().describe('The writer named on the page, if any.'),
  kind: z
    .enum(sourceKinds)
    .describe(
      'law (statute, order, notice), primary (official statement, letter), transcript, wire (news agency), newspaper, trade-press, or research.',
    ),
  url: address(
    'Where it was read. Leave out if the address was not recorded, and say so in the note.',
  ),
  unreachable: day
    .optional()
    .describe(
      'The day on which an editor found that the address no longer answers. Leave out while it does.',
    ),
  archived: address('The address of a copy in a web archive, if there is one.'),
  published: edtfDate
    .optional()
    .describe('When it was published. Leave out if the page does not say.'),
  accessed: edtfDate.optional().describe('When an editor read it.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'is not a language code such as en, tr or ru')
    .describe('Language of the page, as a code: en, tr, ru.'),
  origin: text
    .optional()
    .describe(
      'The agency or outlet whose report this page repeats, if it does: AFP, Reuters. Repeats of one report count once.',
    ),
  stateRun: z.boolean().optional().describe('true if a state owns or runs the outlet.'),
  note: passage
    .optional()
    .describe('How far to trust it: read in part, republished, a translation, a state outlet.'),
  aliases,
});

type Fields = z.infer<typeof sourceFields>;

/** What the fields of a source must be to one another. */
function sourceRules(value: Fields, context: z.core.$RefinementCtx<Fields>): void {
  if (value.unreachable !== undefined && value.url === undefined)
    context.addIssue({
      code: 'custom',
      path: ['unreachable'],
      message: 'is the day on which an address failed, but no address stands under "url"',
    });
}

/** A document that citations point to, recorded once. */
export const source = sourceFields.superRefine(sourceRules);
export type SourceData = z.infer<typeof source>;
