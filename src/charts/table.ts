import { placeOfColumn } from '../schema/chart/column.ts';
import { readDate, type StoryDate } from '../schema/edtf.ts';
import { cellWords } from '../story/cell-words.ts';
import type { StoryFigure } from '../story/types.ts';
import { dateWords } from '../story/words.ts';

/** A row of a figure, read by the labels of its columns. */
export interface Row {
  /** A number that can be drawn; undefined where none is known. */
  readonly number: (label: string) => number | undefined;
  /** A date; undefined where none is known. */
  readonly date: (label: string) => StoryDate | undefined;
  /** What the reader sees of a cell; no text where a column is not named or the value not known. */
  readonly words: (label: string | undefined) => string;
  /** A date in few letters: 14 Dec 2020. */
  readonly shortWords: (label: string) => string;
}

/** The rows of a figure. */
export function rowsOf({ columns, rows }: Pick<StoryFigure, 'columns' | 'rows'>): readonly Row[] {
  const known = new Map<string | undefined, number>();
  // Asked for each row, and the labels are few.
  const placeOf = (label: string | undefined) => {
    const place = known.get(label) ?? placeOfColumn(columns, label);
    known.set(label, place);
    return place;
  };
  return rows.map((cells): Row => {
    const cell = (label: string) => cells[placeOf(label)] ?? null;
    const date = (label: string) => {
      const reading = readDate(String(cell(label) ?? ''));
      return reading.ok ? reading.date : undefined;
    };
    const words = (label: string | undefined) => {
      const value = label === undefined ? null : cell(label);
      const type = columns[placeOf(label)]?.type ?? 'text';
      return value === null ? '' : cellWords(value, type);
    };
    return {
      number: (label) => {
        const value = cell(label);
        return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
      },
      date,
      words,
      shortWords: (label) => {
        const found = date(label);
        return found ? dateWords(found, { short: true }) : words(label);
      },
    };
  });
}

/** A number as readers see it; one of more than 15 digits as a power of ten. */
export const numberWords = (value: number): string =>
  (Math.abs(value) < 1e15 ? cellWords(value, 'number') : value.toExponential(2)).replace('-', '−');

/** What a column is called without the unit that stands after a comma: “Exports, billion dollars”. */
export const nameOf = ({ columns }: Pick<StoryFigure, 'columns'>, label: string): string => {
  const unit = columns[placeOfColumn(columns, label)]?.unit;
  const [name = label, ...rest] = label.split(', ');
  return unit !== undefined && rest.length > 0 ? name : label;
};

/** The unit of what a figure shows: of the column that its chart draws, if others have another. */
export function unitOf({ chart, columns, unit }: Pick<StoryFigure, 'chart' | 'columns' | 'unit'>) {
  const units = new Set(columns.flatMap((column) => column.unit ?? []));
  if (!chart || units.size < 2) return unit;
  const [label] = 'y' in chart ? [chart.y].flat() : 'value' in chart ? [chart.value] : [];
  return columns[placeOfColumn(columns, label)]?.unit ?? unit;
}
