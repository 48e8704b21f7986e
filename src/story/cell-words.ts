import { readDate } from '../schema/edtf.ts';
import type { ColumnType } from '../schema/chart/column.ts';
import type { StoryFigure } from './types.ts';
import { dateWords } from './words.ts';

/**
 * A value of a figure as readers see it.
 * @param value null where it is not known
 * @param type the type of its column; a column of dates holds EDTF
 */
export function cellWords(value: string | number | null, type: ColumnType): string {
  if (value === null) return 'not known';
  if (type === 'number')
    return value.toLocaleString('en-GB', { maximumFractionDigits: 20 }).replace(/^-/, '−');
  const reading = type === 'date' ? readDate(String(value)) : undefined;
  return reading?.ok ? dateWords(reading.date) : String(value);
}

/**
 * A cell of a figure’s table as readers see it. What a path has no number for does not apply: the
 * first step has none before it.
 * @param index of its column
 */
export const cellOf = (
  { columns, chart }: Pick<StoryFigure, 'columns' | 'chart'>,
  value: string | number | null,
  index: number,
): string =>
  value === null && chart?.kind === 'path' ? '–' : cellWords(value, columns[index]?.type ?? 'text');

/** Whether a cell is so short that a dash in it must not break it: “2011–15”, “S-400”. */
export const isShortCell = (words: string): boolean => /^(?=.*\d)(?=.*[–-])\S{1,14}$/.test(words);
