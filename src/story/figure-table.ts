import type { FigureData } from '../schema/figure.ts';
import { pathTable, type PathEvent } from './path.ts';

/** The table of a figure: columns with their headings, and a value for each in every row. */
export interface FigureTable {
  readonly columns: NonNullable<FigureData['columns']>;
  readonly rows: NonNullable<FigureData['rows']>;
}

/**
 * The table of a figure: its own, or the one that its chart makes of the events that it names.
 * @param find an event by its id
 */
export function tableOf(
  { columns = [], rows = [], chart }: FigureData,
  find: (id: string) => PathEvent | undefined,
): FigureTable {
  if (chart?.kind !== 'path') return { columns, rows };
  return pathTable(
    chart.steps.flatMap((id) => find(id) ?? []),
    chart.from,
  );
}
