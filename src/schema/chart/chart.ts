import { z } from 'astro/zod';
import { barsChart } from './bars.ts';
import { columnsChart } from './columns.ts';
import { gridChart } from './grid.ts';
import { lineChart } from './line.ts';
import { mapChart } from './map.ts';
import { matrixChart } from './matrix.ts';
import { momentsChart } from './moments.ts';
import { numbersChart } from './numbers.ts';
import { pathChart } from './path.ts';
import { rangesChart } from './ranges.ts';
import { ranksChart } from './ranks.ts';
import { votesChart } from './votes.ts';

/** How a figure is drawn: its kind, and which columns of the table are drawn as what. */
export const chart = z.discriminatedUnion('kind', [
  columnsChart,
  lineChart,
  momentsChart,
  barsChart,
  ranksChart,
  votesChart,
  rangesChart,
  numbersChart,
  mapChart,
  gridChart,
  matrixChart,
  pathChart,
]);
export type ChartData = z.infer<typeof chart>;
export type ChartKind = ChartData['kind'];
/** The chart of one kind. */
export type ChartOf<K extends ChartKind> = Extract<ChartData, { kind: K }>;
