import { z } from 'astro/zod';
import { columnOf } from './column.ts';

/** How far each of several things reaches from one origin, to one scale. */
export const rangesChart = z.strictObject({
  kind: z.literal('ranges').describe('Distances from one origin, to one scale.'),
  label: columnOf('text').describe('Column that names each thing.'),
  value: columnOf('number').describe('Column of the distances that are drawn.'),
  group: columnOf('text').optional().describe('Column of whose it is, such as a country.'),
  note: columnOf('text').optional().describe('Column of a few words about each distance.'),
});
