import { z } from 'astro/zod';
import { columnOf } from './column.ts';
import { marks } from './marks.ts';

/** Lines over time. A value that is not known breaks its line. */
export const lineChart = z.strictObject({
  kind: z.literal('line').describe('Lines over time, each with its name at its end.'),
  x: columnOf('date').describe('Column of the dates.'),
  y: z
    .array(columnOf('number'))
    .min(1, 'needs at least one column')
    .max(4, 'has more than 4 columns; more lines cannot be told apart')
    .describe('Columns of the numbers, a line for each.'),
  marks,
});
