export { confidenceWords, counted, eventKindWords } from '../story/labels.ts';

/** The items of a list under a heading each, in the order in which the headings first come up. */
export const grouped = <T>(items: readonly T[], heading: (item: T) => string) => [
  ...Map.groupBy(items, heading),
];
