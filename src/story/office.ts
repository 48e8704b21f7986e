import type { StoryDate } from '../schema/edtf.ts';

interface Held {
  readonly from: StoryDate;
  readonly to: StoryDate | undefined;
}

/**
 * The offices held on a day, or at some time within a month where only that is known.
 * An office without an end is still held.
 */
export function officesDuring<T extends Held>(
  offices: readonly T[],
  when: StoryDate,
): readonly T[] {
  return offices.filter(
    (office) =>
      office.from.earliest <= when.latest &&
      (office.to === undefined || office.to.latest >= when.earliest),
  );
}
