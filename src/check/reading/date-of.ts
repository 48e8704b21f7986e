import { readDate, type StoryDate } from '../../schema/edtf.ts';

/** A date as written, read; undefined if there is none or its form is wrong, which is reported. */
export function dateOf(written: string | undefined): StoryDate | undefined {
  const reading = written === undefined ? undefined : readDate(written);
  return reading?.ok ? reading.date : undefined;
}
