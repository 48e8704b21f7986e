import { z } from 'astro/zod';
import { columnOf } from './column.ts';
import { states } from './states.ts';

/** A menu of things as cells, each with its name and its state. */
export const gridChart = z.strictObject({
  kind: z.literal('grid').describe('Cells side by side, each with a name and a state.'),
  number: columnOf('number').optional().describe('Column of the number of each cell.'),
  name: columnOf('text').describe('Column of the name of each cell.'),
  state: states.describe('The state of each cell.'),
});
