import { z } from 'astro/zod';
import { columnOf } from './column.ts';

/** Bars from one line, one for each row, in the order of the rows. */
export const barsChart = z.strictObject({
  kind: z.literal('bars').describe('Bars one below the other; those below zero reach to the left.'),
  label: columnOf('text', 'date').describe('Column that names each bar.'),
  value: columnOf('number').describe('Column of the numbers that are drawn.'),
  note: columnOf('text', 'date').optional().describe('Column of a few words about each bar.'),
});
