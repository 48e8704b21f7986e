import type { ChartKind } from '../schema/chart/chart.ts';

/** The kinds of chart that have a sheet of their own beside that of all charts: `chart-map.css`. */
const ownSheets = {
  map: 'map',
  path: 'path',
  grid: 'states',
  matrix: 'states',
  numbers: 'numbers',
} as const;
export type OwnSheet = (typeof ownSheets)[keyof typeof ownSheets];

const hasOwn = (kind: ChartKind): kind is keyof typeof ownSheets => kind in ownSheets;

/** The sheet that a kind of chart has of its own, by the end of its name. */
export const ownSheetOf = (kind: ChartKind | undefined): OwnSheet | undefined =>
  kind && hasOwn(kind) ? ownSheets[kind] : undefined;
