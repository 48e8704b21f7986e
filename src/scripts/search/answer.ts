import type { SearchKind } from '../../exports/search/record.ts';
import type { Found } from './draw.ts';
import { type Engine, type Hit, isTurningPoint, kindOfHit } from './engine.ts';
import { find, type Group, isNamed, mayBeNamed, type Query } from './find.ts';
import { beginnings, holds, termsOf } from './words.ts';

/** How many results of a kind are shown at first. */
const few = 3;

/** A group with the records that are shown at first; without any where they are still to come. */
export interface Shown extends Group {
  readonly found: readonly Found[];
}

export interface Answer {
  /** The words that were found: those searched for, or their beginnings. */
  readonly words: string;
  /** How many results there are of each kind, shown or not. */
  readonly counts: ReadonlyMap<SearchKind, number>;
  readonly shown: readonly Shown[];
}

/**
 * Searches, and where the words are in no record, for their beginnings: nothing is written “Stoltenburg”.
 * Gives the answer twice: first with the records of the group that stands first, which
 * are soon there, then with all that are shown at first. Where no first group can be told, or the
 * words are in none of its records, there is only the second answer.
 * @param kinds all kinds, in the order in which they are shown
 * @param wanted the kinds to show; all where there are none
 * @param pause waited for between the two answers
 * @throws where the index cannot be reached
 */
export async function* answers(
  engine: Engine,
  query: Query,
  kinds: readonly SearchKind[],
  wanted: readonly SearchKind[],
  pause: () => Promise<void>,
): AsyncGenerator<Answer, void> {
  for (const words of new Set([query.words, beginnings(query.words)])) {
    let found = false;
    for await (const answer of answersTo(engine, { ...query, words }, kinds, wanted, pause)) {
      found = answer.shown.length > 0;
      if (found) yield answer;
    }
    if (found) return;
  }
  yield { words: query.words, counts: new Map(), shown: [] };
}

/** The one or two answers to these very words; the last is empty where they are in no record. */
async function* answersTo(
  engine: Engine,
  query: Query,
  kinds: readonly SearchKind[],
  wanted: readonly SearchKind[],
  pause: () => Promise<void>,
): AsyncGenerator<Answer, void> {
  const all = await find(engine, query, kinds);
  const groups = all.filter(
    ({ kind, hits }) => hits.length > 0 && (wanted.length === 0 || wanted.includes(kind)),
  );
  // A piece of the index that cannot be had counts as one without the word.
  if (groups.length === 0 && !navigator.onLine) throw new Error('There is no connection.');
  const terms = termsOf(query.words);
  const meant = (shown: readonly Shown[]) =>
    shown.some(({ found }) => found.some(({ record }) => holds(record, terms)));
  const counts = new Map(all.map(({ kind, hits }) => [kind, hits.length]));
  const first = await withFirst(groups, query.words);
  if (meant(first)) {
    yield { words: query.words, counts, shown: first };
    await pause();
  }
  const shown = await Promise.all(
    groups.map(async (group) => ({ ...group, found: await foundOf(group.hits.slice(0, few)) })),
  );
  yield meant(shown)
    ? { words: query.words, counts, shown: namedFirst(shown, query.words) }
    : { words: query.words, counts: new Map(), shown: [] };
}

/**
 * The groups in their order, the first of them with its records. To know the order, what may have
 * the very name that was searched for is loaded, too.
 */
async function withFirst(groups: readonly Group[], words: string): Promise<readonly Shown[]> {
  const loaded = await Promise.all(
    groups.map(async (group, index) => {
      const hits = group.hits.slice(0, few);
      const loading = index === 0 ? hits : hits.filter((hit) => mayBeNamed(hit, words));
      return { ...group, found: await foundOf(loading) };
    }),
  );
  const [first, ...others] = namedFirst(loaded, words);
  if (first === undefined) return [];
  const found = await foundOf(first.hits.slice(0, few));
  return [
    ...namedFirst([{ ...first, found }], words),
    ...others.map((group) => ({ ...group, found: [] })),
  ];
}

/** Results with their records. */
export const foundOf = (hits: readonly Hit[]): Promise<readonly Found[]> =>
  Promise.all(
    hits.map(async (hit) => ({
      record: await hit.data(),
      kind: kindOfHit(hit),
      turning: isTurningPoint(hit),
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
