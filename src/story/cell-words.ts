import { readDate } from '../schema/edtf.ts';
import type { ColumnType } from '../schema/chart/column.ts';
import { dateWords } from './words.ts';

/**
 * A value of a figure as readers see it.
 * @param value null where it is not known
 * @param type the type of its column; a column of dates holds EDTF
 */
export function cellWords(value: string | number | null, type: ColumnType): string {
  if (value === null) return 'not known';
  if (type === 'number') return value.toLocaleString('en-GB', { maximumFractionDigits: 20 });
  const reading = type === 'date' ? readDate(String(value)) : undefined;
  return reading?.ok ? dateWords(reading.date) : String(value);
}
