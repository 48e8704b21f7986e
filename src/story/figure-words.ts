import { readDate } from '../schema/edtf.ts';
import type { StoryFigure } from './types.ts';
import { dateWords } from './words.ts';

/** A cell of a figure as readers see it: "not known", 1,450, 12 July 2019, or its words. */
export function cellWords(
  value: StoryFigure['rows'][number][number],
  type: StoryFigure['columns'][number]['type'],
): string {
  if (value === null) return 'not known';
  if (type === 'number') return value.toLocaleString('en-GB', { maximumFractionDigits: 20 });
  const reading = type === 'date' ? readDate(String(value)) : undefined;
  return reading?.ok ? dateWords(reading.date) : String(value);
}
