import { z } from 'astro/zod';
import type { StoryDate } from '../../schema/edtf.ts';
import { idPattern } from '../../schema/id.ts';
import { plainText } from '../../markdown/plain.ts';
import { withoutFigureMarks } from '../../markdown/figure-marks.ts';

/** What the content schema says of a field, for one that is the same here. */
export function help(field: z.ZodType): string {
  if (field.description === undefined)
    throw new Error('The field has no description to take over.');
  return field.description;
}

/** The permanent id of an entry, as its address and its file have it. */
export const id = z.string().regex(idPattern);

/** An absolute address. */
export const address = z.string().regex(/^https?:\/\/\S+$/);

/** A calendar day, `2020-12-14`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A date as the story has it, with the days that it spans for those who do not read EDTF. */
export const date = z.strictObject({
  edtf: z
    .string()
    .describe(
      'The date as recorded, in EDTF (ISO 8601-2:2019): 2019-07-12, 2019-07, 2019, 2019-07-12/2019-09-15, or 2017-04~ for about.',
    ),
  earliest: day.describe('The first day that it may mean.'),
  latest: day.describe('The last day that it may mean.'),
});

/** A date of the story as a record has it. */
export const dateOf = ({ written, earliest, latest }: StoryDate): z.infer<typeof date> => ({
  edtf: written,
  earliest,
  latest,
});

/** A text of the desk, for reading and for typesetting. */
export const account = z.strictObject({
  plain: z.string().describe('Words alone, a line for each paragraph.'),
  markdown: z
    .string()
    .describe('CommonMark with citations in Pandoc’s syntax, [@id, p. 4], by the ids of sources.'),
});

/** A text of the desk as a record has it. */
export const accountOf = (body: string): z.infer<typeof account> => ({
  plain: plainText(body),
  markdown: withoutFigureMarks(body.trim()),
});

/** The ids of entries, in their order. */
export const idsOf = (entries: readonly { readonly id: string }[]): string[] =>
  entries.map((entry) => entry.id);
