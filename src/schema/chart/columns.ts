import { z } from 'astro/zod';
import { columnOf } from './column.ts';
import { marks } from './marks.ts';

/** Upright columns, one for each year or period. A year that is not in the table is shown as a gap. */
export const columnsChart = z.strictObject({
  kind: z.literal('columns').describe('Upright columns from left to right.'),
  x: columnOf('date', 'text').describe('Column of the years, days or periods, from left to right.'),
  y: columnOf('number').describe('Column of the numbers that are drawn.'),
  marks,
});
