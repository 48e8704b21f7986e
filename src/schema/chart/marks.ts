import { z } from 'astro/zod';
import { prose, ref } from '../id.ts';

/** Events that a chart marks; each brings its own date. */
export const marks = z
  .array(
    z.strictObject({
      event: ref('timeline').describe('The event, by id; the mark stands at its date.'),
      label: prose
        .max(60, 'is longer than 60 characters')
        .optional()
        .describe('Fewer words than the title of the event has, at most 60 characters.'),
    }),
  )
  .optional()
  .describe('Events to mark, such as the sanctions.');
export type Marks = z.infer<typeof marks>;
