/** One line of the bench's table. */
export interface Measure {
  readonly what: string;
  readonly measured: string;
  /** In words; left out where the figure is only reported. */
  readonly budget?: string;
  readonly ok?: boolean;
}

/** A figure that has to stay within a budget. */
export const within = (what: string, value: number, limit: number, unit: string): Measure => ({
  what,
  measured: withUnit(value, unit),
  budget: `≤ ${withUnit(limit, unit)}`,
  ok: value <= limit,
});

/** A figure that is only reported. */
export const report = (what: string, value: number, unit: string): Measure => ({
  what,
  measured: withUnit(value, unit),
});

const withUnit = (value: number, unit: string) =>
  `${value.toLocaleString('en-GB', { maximumFractionDigits: 3 })}${unit && ` ${unit}`}`;

/** The middle one; for an even number of values the upper of the two. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('no values to take the median of');
  return middle;
}

/** Prints the table; a budget that is broken stands out. */
export function printTable(measures: readonly Measure[]): void {
  const rows = measures.map(({ what, measured, budget = '', ok }) => [
    what,
    measured,
    budget,
    ok === undefined ? '' : ok ? 'ok' : 'BROKEN',
  ]);
  const table = [['what', 'measured', 'budget', ''], ...rows];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
