import { z } from 'astro/zod';
import { columnOf } from './column.ts';

/** Who stands where in each period; a line joins the places of one name. */
export const ranksChart = z.strictObject({
  kind: z.literal('ranks').describe('Who is first, second and third in each period.'),
  period: columnOf('text', 'date').describe('Column of the periods, from left to right.'),
  places: z
    .array(columnOf('text'))
    .min(2, 'needs at least two columns')
    .describe('Columns of the names, the first place first. A share may follow in brackets.'),
});
