import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Story, StoryFigure } from '../story/types.ts';
import { drawBars } from './bars.ts';
import { drawColumns } from './columns.ts';
import { drawGrid } from './grid.ts';
import { drawLine } from './line.ts';
import { drawMap } from './map.ts';
import { drawMatrix } from './matrix.ts';
import { drawMoments } from './moments.ts';
import { drawNumbers } from './numbers.ts';
import { drawPath } from './path.ts';
import { drawRanges } from './ranges.ts';
import { drawRanks } from './ranks.ts';
import { drawVotes } from './votes.ts';

/** The drawing of a figure; undefined where it has no chart. */
export function drawChart(figure: StoryFigure, story: Pick<Story, 'find'>): Element | undefined {
  const { chart } = figure;
  if (!chart) return undefined;
  switch (chart.kind) {
    case 'columns':
      return drawColumns(chart, figure, story);
    case 'line':
      return drawLine(chart, figure, story);
    case 'moments':
      return drawMoments(chart, figure, story);
    case 'bars':
      return drawBars(chart, figure, story);
    case 'ranks':
      return drawRanks(chart, figure, story);
    case 'votes':
      return drawVotes(chart, figure, story);
    case 'ranges':
      return drawRanges(chart, figure, story);
    case 'numbers':
      return drawNumbers(chart, figure, story);
    case 'map':
      return drawMap(chart, figure, story);
    case 'grid':
      return drawGrid(chart, figure, story);
    case 'matrix':
      return drawMatrix(chart, figure, story);
    case 'path':
      return drawPath(chart, figure, story);
  }
}

const written = new WeakMap<StoryFigure, string>();

/** The drawing of a figure as HTML, made once for all pages that show it. */
export function chartHtml(figure: StoryFigure, story: Pick<Story, 'find'>): string | undefined {
  const known = written.get(figure);
  if (known !== undefined) return known;
  const drawn = drawChart(figure, story);
  if (!drawn) return undefined;
  const html = toHtml(drawn, { closeEmptyElements: true });
  written.set(figure, html);
  return html;
}
