import { z } from 'astro/zod';
import { columnOf } from './column.ts';
import { marks } from './marks.ts';

/** Single moments at unequal distances, one below the other, each a dot on one scale. */
export const momentsChart = z.strictObject({
  kind: z.literal('moments').describe('Moments from top to bottom, each a dot on one scale.'),
  date: columnOf('date').describe('Column of the dates.'),
  value: columnOf('number').describe('Column of the numbers that are drawn.'),
  label: columnOf('text').optional().describe('Column that says what each moment is.'),
  marks,
});
