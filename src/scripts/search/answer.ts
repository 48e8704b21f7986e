import type { SearchKind } from '../../exports/search/record.ts';
import type { Found } from './draw.ts';
import type { Engine, Hit } from './engine.ts';
import { find, type Group, isNamed, type Query } from './find.ts';
import { holds, termsOf } from './words.ts';

/** How many results of a kind are shown at first. */
const few = 3;

/** A group whose first results have their records. */
export interface Shown extends Group {
  readonly found: readonly Found[];
}

export interface Answer {
  /** How many results there are of each kind, shown or not. */
  readonly counts: ReadonlyMap<SearchKind, number>;
  readonly shown: readonly Shown[];
}

/**
 * Searches, and loads the records that are shown at first.
 * @param kinds all kinds, in the order in which they are shown
 * @param wanted the kinds to show; all where there are none
 * @throws where the index cannot be reached
 */
export async function answer(
  engine: Engine,
  query: Query,
  kinds: readonly SearchKind[],
  wanted: readonly SearchKind[],
): Promise<Answer> {
  const groups = await find(engine, query, kinds);
  const shown = await Promise.all(
    groups
      .filter(({ kind, hits }) => hits.length > 0 && (wanted.length === 0 || wanted.includes(kind)))
      .map(async (group) => ({ ...group, found: await foundOf(engine, group.hits.slice(0, few)) })),
  );
  // A piece of the index that cannot be had counts as one without the word.
  if (shown.length === 0 && !navigator.onLine) throw new Error('There is no connection.');
  const terms = termsOf(query.words);
  const meant = shown.some(({ found }) => found.some(({ record }) => holds(record, terms)));
  if (shown.length > 0 && !meant) return { counts: new Map(), shown: [] };
  return {
    counts: new Map(groups.map(({ kind, hits }) => [kind, hits.length])),
    shown: namedFirst(shown, query.words),
  };
}

/** Results with their records. */
export const foundOf = (engine: Engine, hits: readonly Hit[]): Promise<readonly Found[]> =>
  Promise.all(
    hits.map(async (hit) => ({
      record: await hit.data(),
      kind: engine.kindOf(hit),
      turning: engine.isTurningPoint(hit),
    })),
  );

/** What has the very name that was searched for comes first, and its kind before the others. */
function namedFirst(groups: readonly Shown[], words: string): readonly Shown[] {
  const named = ({ record, kind }: Found) => isNamed(record, kind, words);
  const before = <T>(items: readonly T[], comes: (item: T) => boolean) => [
    ...items.filter(comes),
    ...items.filter((item) => !comes(item)),
  ];
  return before(
    groups.map((group) => ({ ...group, found: before(group.found, named) })),
    ({ found }) => found.some(named),
  );
}
