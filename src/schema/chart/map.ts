import { z } from 'astro/zod';
import { paragraph, ref, text } from '../id.ts';
import { columnOf } from './column.ts';

/** Places on a map of coastlines, without borders, and how far a weapon is claimed to reach. */
export const mapChart = z.strictObject({
  kind: z.literal('map').describe('Places on a map that shows coastlines and no borders.'),
  name: columnOf('text').describe(
    'Column of the places; the map shows what stands before a comma or a bracket.',
  ),
  latitude: columnOf('number').describe('Column of degrees north; south is below zero.'),
  longitude: columnOf('number').describe('Column of degrees east; west is below zero.'),
  note: columnOf('text').optional().describe('Column of a few words that stand below the name.'),
  rings: z
    .strictObject({
      around: text.describe('The place in the middle, as its row names it.'),
      figure: ref('figures').describe('The figure with the distances, by id.'),
      name: text.describe('The column of that figure that names each distance.'),
      reach: text.describe('The column of that figure with the distances in kilometres.'),
      rows: z
        .array(text)
        .min(1, 'needs at least one row')
        .max(5, 'has more than 5 rows')
        .describe('The rows of that figure, by their names, a circle for each.'),
      caveat: paragraph.describe(
        'Whose claims the circles are, and what keeps a reader from taking them for more, in a sentence or two; it stands first below the map.',
      ),
    })
    .optional()
    .describe('Circles around one place; their sizes are those of another figure.'),
});
