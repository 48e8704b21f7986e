import { z } from 'astro/zod';
import { ref, text } from '../id.ts';

/** The id of one of the steps. That it is one, `rowFaults` sees to. */
const step = text.meta({ written: 'the id of a step' });

/**
 * Events from top to bottom, at true distances in time. Its table is made of the events, so the
 * figure has neither columns nor rows of its own.
 */
export const pathChart = z.strictObject({
  kind: z.literal('path').describe('Events from top to bottom, at true distances in time.'),
  steps: z
    .array(ref('timeline'))
    .min(2, 'needs at least two events')
    .describe('The events, by id; they stand in the order of their dates.'),
  from: step.describe('The step from which the days are counted.'),
  to: step.describe('The step to which they are counted.'),
});
