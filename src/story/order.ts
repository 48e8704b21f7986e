import type { StoryDate } from '../schema/edtf.ts';

const collator = new Intl.Collator('tr');

/** Alphabetical order with Turkish letters in their places. */
export const byName = (a: string, b: string) => collator.compare(a, b);

interface Dated {
  readonly id?: string;
  readonly date?: StoryDate | undefined;
}

/** Order of time: earliest day first; the exact day before the month that begins with it; then by id. */
export function byTime(a: Dated, b: Dated): number {
  const [first, second] = [a.date?.earliest ?? '', b.date?.earliest ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  const [end, otherEnd] = [a.date?.latest ?? '', b.date?.latest ?? ''];
  if (end !== otherEnd) return end < otherEnd ? -1 : 1;
  return (a.id ?? '') < (b.id ?? '') ? -1 : 1;
}
