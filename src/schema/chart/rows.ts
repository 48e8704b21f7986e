import type { ColumnFault, ColumnHead } from './column.ts';
import type { ChartData } from './chart.ts';
import type { States } from './states.ts';

/** The cells of a column, from top to bottom. */
type Cells = readonly (string | number | null)[];

/** The rows of a figure that its chart cannot draw as they stand, and what it says of rows that are not there. */
export function rowFaults(
  chart: ChartData,
  columns: readonly ColumnHead[],
  rows: readonly Cells[],
): readonly ColumnFault[] {
  const cellsOf = (label: string) => {
    const at = columns.findIndex((column) => column.label === label);
    return rows.map((row) => row[at] ?? null);
  };
  switch (chart.kind) {
    case 'grid':
      return stateFaults(chart.state, ['chart', 'state'], cellsOf(chart.state.column));
    case 'matrix':
      return chart.states.flatMap((states, index) =>
        stateFaults(states, ['chart', 'states', index], cellsOf(states.column)),
      );
    case 'map':
      return [
        ...degreeFaults(chart.latitude, cellsOf(chart.latitude), 90),
        ...degreeFaults(chart.longitude, cellsOf(chart.longitude), 180),
        ...(chart.rings
          ? namedFaults(chart.rings.around, ['chart', 'rings', 'around'], cellsOf(chart.name))
          : []),
      ];
    case 'path':
      return [
        ...namedFaults(chart.from, ['chart', 'from'], chart.steps, 'is not one of the steps'),
        ...namedFaults(chart.to, ['chart', 'to'], chart.steps, 'is not one of the steps'),
      ];
    default:
      return [];
  }
}

type Path = readonly PropertyKey[];

/** Values of a column without a sign, and signs of values that the column does not have. */
function stateFaults({ column, values }: States, path: Path, cells: Cells): readonly ColumnFault[] {
  const present = [...new Set(cells.filter((cell) => cell !== null).map(String))];
  const signed = values.map(({ value }) => value);
  const without = present.filter((cell) => !signed.includes(cell));
  return [
    ...values.flatMap(({ value }, index) =>
      namedFaults(value, [...path, 'values', index, 'value'], present),
    ),
    ...(without.length === 0
      ? []
      : [
          {
            path: [...path, 'values'],
            message: `has no sign for ${without.map((cell) => `"${cell}"`).join(' and ')} of the column "${column}"`,
            options: [],
          },
        ]),
  ];
}

/** A name that is none of those that there are. */
function namedFaults(
  name: string,
  path: Path,
  names: Cells,
  message = `names "${name}", which no row of this figure has`,
): readonly ColumnFault[] {
  const options = [...new Set(names.filter((each) => each !== null).map(String))];
  return options.includes(name) ? [] : [{ path, message, options }];
}

/** Degrees that no place has, and places without degrees. */
const degreeFaults = (label: string, cells: Cells, most: number): readonly ColumnFault[] =>
  cells.flatMap((cell, row) => {
    if (typeof cell === 'number' && Math.abs(cell) <= most) return [];
    const has = cell === null ? 'nothing' : String(cell);
    const message = `needs degrees from −${most} to ${most} under "${label}", but has ${has}`;
    return [{ path: ['rows', row], message, options: [] }];
  });
