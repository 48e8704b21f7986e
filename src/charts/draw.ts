import type { Element } from 'hast';
import type { ChartKind, ChartOf } from '../schema/chart/chart.ts';
import type { Story, StoryFigure } from '../story/types.ts';

/**
 * Draws a chart of one kind. Places from left to right are parts of the width and those from top to
 * bottom are in sizes of the text, so that one drawing is read in a telephone and on a wide page.
 * Whatever the rows hold, it draws what can be drawn and leaves out the rest.
 * @returns an element for the page (SVG, or HTML where text alone does it)
 */
export type Draw<K extends ChartKind> = (
  chart: ChartOf<K>,
  figure: StoryFigure,
  story: Pick<Story, 'find'>,
) => Element;
