interface Published {
  readonly publisher: string;
  readonly origin?: string | undefined;
}

/**
 * How many of these sources do not repeat one another. A page counts as a report of its origin, if
 * it names one, or else of its publisher; repeats of one report count once, and so does a report of
 * two houses (“AFP and Hürriyet”) beside one of either. What stands in brackets, “(copy)”, is no
 * part of the name. Two outlets of one owner, or a ministry and the agency of its state, count
 * apart: a page does not show what one has from the other.
 */
export function independentReports(sources: readonly Published[]): number {
  let groups: ReadonlySet<string>[] = [];
  for (const source of sources) {
    const houses = housesOf(source);
    const same = groups.filter((group) => [...houses].some((house) => group.has(house)));
    const joined = new Set([houses, ...same].flatMap((group) => [...group]));
    groups = [...groups.filter((group) => !same.includes(group)), joined];
  }
  return groups.length;
}

const housesOf = ({ publisher, origin }: Published): ReadonlySet<string> =>
  new Set(
    (origin ?? publisher)
      .replace(/\([^)]*\)/g, '')
      .split(' and ')
      .map((name) => name.trim().toLowerCase()),
  );
