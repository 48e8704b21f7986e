import type { StorySource } from '../story/types.ts';

/** A source cited on a page: its number there, and the places in it that were cited. */
export interface Citation {
  readonly number: number;
  readonly source: StorySource;
  readonly locators: readonly string[];
}

/** The numbers that sources have on one page. Share one numbering among all texts of a page. */
export interface Numbering {
  /** Cites a source; the first citation gives it the next number, which it then keeps. */
  cite(source: StorySource, locator?: string): number;
  /** The sources cited so far, by number. */
  list(): readonly Citation[];
  /**
   * A new id, unique on the page: `ref-3`, then `ref-3-2`. For sources that the numbering began
   * with, `ref-3-more`, then `ref-3-more-2`: the plain ids stand in a text rendered earlier.
   * @returns the id, and whether it is the first of its kind for this source on the page
   */
  anchor(kind: 'ref' | 'note', number: number): { readonly id: string; readonly first: boolean };
}

/**
 * Begins the numbering of a page.
 * @param seed sources that already have the numbers 1, 2, 3… and their notes on this page
 */
export function createNumbering(seed: readonly StorySource[] = []): Numbering {
  const citations = new Map<string, { number: number; source: StorySource; locators: string[] }>();
  const uses = new Map<string, number>();

  function cite(source: StorySource, locator?: string): number {
    const known = citations.get(source.id);
    const citation = known ?? { number: citations.size + 1, source, locators: [] };
    if (!known) citations.set(source.id, citation);
    if (locator !== undefined && !citation.locators.includes(locator))
      citation.locators.push(locator);
    return citation.number;
  }

  for (const source of seed) cite(source);
  const seeded = citations.size;

  return {
    cite,
    list: () => [...citations.values()],
    anchor(kind, number) {
      const base = `${kind}-${number}${number <= seeded ? '-more' : ''}`;
      const use = (uses.get(base) ?? 0) + 1;
      uses.set(base, use);
      return {
        id: use === 1 ? base : `${base}-${use}`,
        first: use === 1 && number > seeded,
      };
    },
  };
}
