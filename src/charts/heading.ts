import type { StoryFigure } from '../story/types.ts';
import { unitOf } from './table.ts';

/** Charts of places and of states: no length or height in them is a number with a unit. */
const withoutUnit: readonly (string | undefined)[] = ['map', 'grid', 'matrix'];

/**
 * What stands below the heading of a figure: its title, where the heading is its finding, and its
 * unit. A drawing without numbers has none; the table names those of its columns.
 */
export function figureLine(figure: StoryFigure): string {
  const { headline, title, chart } = figure;
  const unit = withoutUnit.includes(chart?.kind) ? [] : `Unit: ${unitOf(figure)}`;
  return [headline === title ? [] : `${title}.`, unit].flat().join(' ');
}
