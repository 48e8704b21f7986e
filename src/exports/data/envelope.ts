import { z } from 'astro/zod';
import { publication } from '../../story/publication.ts';
import type { Story } from '../../story/types.ts';
import { address, day } from './fields.ts';

const licence = z.strictObject({
  id: z.string().describe('SPDX identifier.'),
  name: z.string().describe('Its name.'),
  url: address.describe('Where its words stand.'),
  note: z.string().describe('What it does not cover.'),
});

/** The licence of every file. */
export const terms: z.infer<typeof licence> = {
  id: publication.licence.id,
  name: publication.licence.name,
  url: publication.licence.href,
  note: 'Words that are quoted, and titles of sources, are those of their authors.',
};

/** The shape of what stands above the records. */
export const above = z.strictObject({
  $schema: address.describe('The JSON Schema of this file.'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe('Semantic version of the shape, not of what is in it.'),
  licence: licence.describe('What may be done with it.'),
  asOf: day
    .nullable()
    .describe('The newest day that the record reaches. No time of writing: same story, same file.'),
  source: address.describe('The page that shows the same.'),
});

/** What stands above the records in each file. */
export type Above = z.infer<typeof above>;

/** The shape of a file whose records have the shape given. */
export const envelope = <Item extends z.ZodType>(item: Item) =>
  above.extend({ items: z.array(item).describe('The records.') });

/** What stands above the records of one file. */
export const aboveOf = (
  story: Story,
  file: { readonly schema: string; readonly version: string; readonly source: string },
): Above => ({
  $schema: file.schema,
  version: file.version,
  licence: terms,
  asOf: story.asOf === '' ? null : story.asOf,
  source: file.source,
});

/** JSON that a person can read, too: a line for each value. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
