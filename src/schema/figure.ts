import { z } from 'astro/zod';
import { aliases, prose, ref, text } from './id.ts';

const column = z.strictObject({
  label: text.describe('Heading of the column.'),
  type: z.enum(['number', 'date', 'text']).describe('number, date (EDTF) or text.'),
  unit: text.optional().describe('Unit of the numbers in this column: USD billion.'),
});

/**
 * A series of data with its unit and its sources. The body says how to read it. A text marks a number
 * as one of these: `419 {figure:congress-votes-on-the-law, CAATSA, House, Votes for}`.
 */
export const figure = z
  .strictObject({
    title: prose.describe('What the series shows.'),
    unit: text.describe('Unit of the main column: USD billion, aircraft, votes.'),
    columns: z
      .array(column)
      .min(2, 'needs at least two columns')
      .describe('The columns, in order.'),
    rows: z
      .array(z.array(z.union([z.string(), z.number(), z.null()])))
      .min(1, 'has no rows')
      .describe('The rows; null where a value is not known.'),
    sources: z
      .array(ref('sources'))
      .min(1, 'needs at least one source')
      .describe('Sources, by id.'),
    aliases,
  })
  .superRefine((value, context) => {
    value.rows.forEach((row, index) => {
      if (row.length !== value.columns.length)
        context.addIssue({
          code: 'custom',
          path: ['rows', index],
          message: `needs ${value.columns.length} values, one for each column, but has ${row.length}`,
        });
    });
  });
export type FigureData = z.infer<typeof figure>;
