import { z } from 'astro/zod';
import { columnOf } from './column.ts';

/** A set of large numbers, each of another kind. */
export const numbersChart = z.strictObject({
  kind: z.literal('numbers').describe('Large numbers, each with what it counts.'),
  label: columnOf('text').describe('Column that says what is counted.'),
  value: columnOf('number').describe('Column of the numbers.'),
  unit: columnOf('text').optional().describe('Column of the unit of each number.'),
});
