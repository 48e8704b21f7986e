import { z } from 'astro/zod';
import { text } from '../id.ts';
import { columnOf } from './column.ts';

/** The signs that stand before the words of a state. */
export const glyphs = ['square', 'disc', 'half', 'ring'] as const;
export type Glyph = (typeof glyphs)[number];

/** A column of few different values, and the sign of each. */
export const states = z.strictObject({
  column: columnOf('text').describe('Column of the states: few different values in a word or two.'),
  values: z
    .array(
      z.strictObject({
        value: text.describe('A value of the column, word for word.'),
        glyph: z.enum(glyphs).describe('The sign before it: square, disc, half or ring.'),
        sanction: z
          .boolean()
          .optional()
          .describe('true where it is a sanction: it is drawn in red.'),
      }),
    )
    .min(1, 'needs the sign of at least one value')
    .describe('Each value of the column, with its sign.'),
});
export type States = z.infer<typeof states>;
