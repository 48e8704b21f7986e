import { z } from 'astro/zod';
import { columnOf } from './column.ts';

/** Votes for and against, from one line in the middle. */
export const votesChart = z.strictObject({
  kind: z.literal('votes').describe('Votes for and against, drawn from one line.'),
  date: columnOf('date').describe('Column of the days of the votes.'),
  body: columnOf('text').optional().describe('Column that names the chamber or the body.'),
  label: columnOf('text').optional().describe('Column that says what was voted on.'),
  for: columnOf('number').describe('Column of the votes for it, or of their part in per cent.'),
  against: columnOf('number').describe('Column of the votes against it.'),
});
