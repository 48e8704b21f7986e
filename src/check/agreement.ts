import type { FileReading } from './file.ts';
import type { Problem } from './problem.ts';
import { isOf, placesIn, tablesOf } from './tables.ts';
import { eventTimes, outsidePeriod, quoteTimes } from './times.ts';

/** Where entries contradict one another. */
export function agreementProblems(files: readonly FileReading[]): readonly Problem[] {
  const tables = tablesOf(files);
  return files.flatMap((file) =>
    file.entries.flatMap((placed): readonly Problem[] => {
      const { entry } = placed;
      const at = placesIn(file, placed);
      if (isOf('timeline', entry)) return eventTimes(entry, tables, at);
      if (isOf('quotes', entry)) return quoteTimes(entry, tables, at);
      return isOf('articles', entry) ? outsidePeriod(entry, tables, at) : [];
    }),
  );
}
