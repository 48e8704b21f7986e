import { z } from 'astro/zod';
import { columnOf } from './column.ts';
import { states } from './states.ts';

/** Cases one below the other, compared by the same few states. */
export const matrixChart = z.strictObject({
  kind: z.literal('matrix').describe('Cases one below the other, compared by a few states.'),
  name: columnOf('text').describe('Column that names each case.'),
  details: z
    .array(columnOf('text', 'date', 'number'))
    .max(3, 'has more than 3 columns')
    .optional()
    .describe('Columns that stand beside the name, such as a year.'),
  states: z
    .array(states)
    .min(1, 'needs at least one column')
    .max(3, 'has more than 3 columns')
    .describe('The states by which the cases are compared.'),
  note: columnOf('text').optional().describe('Column of a few words about each case.'),
});
