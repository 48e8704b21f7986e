import type { StoryFigure } from './types.ts';

/** Charts of places and of states: no length or height in them is a number with a unit. */
const withoutUnit: readonly (string | undefined)[] = ['map', 'grid', 'matrix'];

/**
 * What stands below the heading of a figure: its title, where the heading is its finding, and its
 * unit. A drawing without numbers has none; the table names those of its columns.
 */
export function figureLine({ headline, title, unit, chart }: StoryFigure): string {
  const counts = !withoutUnit.includes(chart?.kind);
  return [headline === title ? [] : `${title}.`, counts ? `Unit: ${unit}` : []].flat().join(' ');
}
