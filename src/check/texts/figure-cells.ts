import { readDate } from '../../schema/edtf.ts';
import type { FigureData } from '../../schema/figure.ts';
import type { FigureTable } from '../../story/figure-table.ts';
import { wordsOf } from '../../story/quotation-match.ts';
import { dateWords } from '../../story/words.ts';
import { timesIn, type WrittenNumber } from '../../story/written-number.ts';

/** A figure with its table, whether that is its own or made of events. */
export type TabledFigure = Pick<FigureData, 'unit'> & FigureTable;

/** A number of a figure. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** What it counts, in the words of its column, or of its row where the column leaves it to that. */
  readonly unit: string;
}

/** The numbers of a figure, row by row. */
export const cellsOf = ({ columns, rows, unit }: TabledFigure): readonly Cell[] =>
  rows.flatMap((row, at) =>
    row.flatMap((value, column) => {
      const { type, unit: own = unit } = columns[column] ?? {};
      if (type !== 'number' || typeof value !== 'number') return [];
      const inRow = row.filter((_, other) => columns[other]?.label.toLowerCase() === 'unit');
      return { row: at, column, value, unit: [own, ...inRow].join(' ') };
    }),
  );

/**
 * The numbers that a mark may mean: those of which each part names the row, by words of one of its
 * cells, or the column, by words of its heading. A part that is a whole cell or heading means that.
 */
export function cellsNamed(figure: TabledFigure, parts: readonly string[]): readonly Cell[] {
  const cells = cellsOf(figure);
  const fitting = parts.map((part) => {
    const named = cells.map((cell) => ({ cell, fit: fitOf(part, namesOf(figure, cell)) }));
    const best = Math.max(0, ...named.map(({ fit }) => fit));
    return new Set(named.filter(({ fit }) => fit > 0 && fit === best).map(({ cell }) => cell));
  });
  return cells.filter((cell) => fitting.every((set) => set.has(cell)));
}

/** Everything that a part of a mark can name in a figure. */
export const namesIn = (figure: TabledFigure): readonly string[] => [
  ...new Set(cellsOf(figure).flatMap((cell) => namesOf(figure, cell))),
];

/** The fewest parts that name one number alone; undefined if none do. */
export function partsFor(figure: TabledFigure, cell: Cell): readonly string[] | undefined {
  const label = figure.columns[cell.column]?.label ?? '';
  const inRow = rowNames(figure, cell).filter((name) => name !== '');
  const pairs = inRow.flatMap((first, at) => inRow.slice(at + 1).map((second) => [first, second]));
  const columnAlone = figure.columns.filter(({ type }) => type === 'number').length > 1;
  return [
    [],
    ...inRow.map((name) => [name]),
    ...(columnAlone ? [[label], ...inRow.map((name) => [name, label])] : []),
    ...pairs,
    ...pairs.map((pair) => [...pair, label]),
  ]
    .map((parts) => parts.map((part) => part.split(',')[0] ?? ''))
    .find((parts) => {
      const [only, ...others] = cellsNamed(figure, parts);
      return others.length === 0 && only?.row === cell.row && only.column === cell.column;
    });
}

/** A cell's row and column in words: "House, Votes for". */
export const placeOf = (figure: TabledFigure, cell: Cell): string =>
  (
    partsFor(figure, cell) ?? [
      ...rowNames(figure, cell).slice(0, 1),
      figure.columns[cell.column]?.label ?? '',
    ]
  ).join(', ');

/**
 * Whether a text's number is a figure's: the same amount, "1,200 million" for 1.2 billion; rounded if
 * "about" or the like stands before it; without its minus, which "fell by" says.
 */
export function agrees(number: WrittenNumber, { value, unit }: Cell): boolean {
  if (number.sign !== undefined && !signWords[number.sign].test(unit)) return false;
  const near = (a: number, b: number) =>
    Math.abs(a - b) <= Math.max(Math.abs(b) * 1e-9, number.approximate ? number.rounding : 0);
  const size = Math.abs(value);
  return (
    near(number.value * number.times, size * timesIn(unit)) ||
    (number.times === 1 && near(number.value, size))
  );
}

const signWords = {
  $: /USD|dollar/i,
  '€': /EUR/i,
  '£': /GBP|pound/i,
  '%': /per cent|percent|%/i,
} as const;

const rowNames = ({ columns, rows }: TabledFigure, { row, column }: Cell): readonly string[] =>
  (rows[row] ?? []).flatMap((value, other) =>
    other === column || value === null || columns[other]?.type === 'number' ? [] : String(value),
  );

function namesOf(figure: TabledFigure, cell: Cell): readonly string[] {
  const keys = (figure.rows[cell.row] ?? []).flatMap((value, other) => {
    if (value === null || other === cell.column) return [];
    const date = figure.columns[other]?.type === 'date' ? readDate(String(value)) : undefined;
    return date?.ok ? [String(value), dateWords(date.date)] : String(value);
  });
  return [...keys, figure.columns[cell.column]?.label ?? ''];
}

/** 2 if a part is one of the names, 1 if its words stand in one, 0 otherwise. */
function fitOf(part: string, names: readonly string[]): 0 | 1 | 2 {
  const line = ` ${wordsOf(part).join(' ')} `;
  const lines = names.map((name) => ` ${wordsOf(name).join(' ')} `);
  if (line.trim() === '') return 0;
  return lines.includes(line) ? 2 : lines.some((name) => name.includes(line)) ? 1 : 0;
}
