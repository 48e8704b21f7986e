import { readId, shortId } from '../../exports/search/ids.ts';
import { folded, plainLetters } from '../../exports/search/letters.ts';
import { checkDigit, namesOf } from '../../exports/search/names.ts';
import type { SearchKind } from '../../exports/search/record.ts';
import {
  type Engine,
  type Filters,
  type FoundRecord,
  type Hit,
  isTurningPoint,
  kindOfHit,
} from './engine.ts';

export type Order = 'relevance' | 'newest' | 'oldest';

/** What a reader asks for. */
export interface Query {
  readonly words: string;
  readonly sides: readonly string[];
  readonly years: readonly string[];
  readonly order: Order;
}

/** The results of one kind, best first. */
export interface Group {
  readonly kind: SearchKind;
  readonly hits: readonly Hit[];
}

/** A turning point comes before another event that holds the words as often. */
const turningPoint = 1.5;

/** What a search is narrowed to, for Pagefind. */
const filtersOf = ({ sides, years }: Query): Filters => ({
  ...(sides.length > 0 && { side: { any: sides } }),
  ...(years.length > 0 && { year: { any: years } }),
});

/**
 * Searches, and puts the results by kind.
 * @param kinds in the order in which they are shown
 */
export async function find(
  engine: Engine,
  query: Query,
  kinds: readonly SearchKind[],
): Promise<readonly Group[]> {
  const { results } = await engine.search(plainLetters(query.words), { filters: filtersOf(query) });
  const ordered =
    query.order === 'relevance'
      ? byWeight(results)
      : byDate(results, await engine.byDate(), query.order);
  const byKind = Map.groupBy(ordered, kindOfHit);
  return kinds.map((kind) => ({ kind, hits: byKind.get(kind) ?? [] }));
}

const byWeight = (hits: readonly Hit[]) =>
  hits
    .map((hit) => ({ hit, weight: hit.score * (isTurningPoint(hit) ? turningPoint : 1) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ hit }) => hit);

/** What has no date comes last in either order. */
function byDate(hits: readonly Hit[], ranks: ReadonlyMap<string, number>, order: Order) {
  const sign = order === 'oldest' ? -1 : 1;
  const placed = hits.map((hit) => ({ hit, rank: ranks.get(shortId(hit.id)) }));
  const last = (rank: number | undefined) => (rank === undefined ? Infinity : sign * rank);
  return placed.sort((a, b) => compare(last(a.rank), last(b.rank))).map(({ hit }) => hit);
}

const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Whether a search is for this very record: its title, its short form, or somebody’s last name. A
 * quotation has the name of its speaker, who comes first.
 */
export const isNamed = ({ meta }: FoundRecord, kind: SearchKind, words: string): boolean =>
  kind !== 'quote' && namesOf(meta, kind).includes(folded(words));

/** Whether it may be, as far as can be told without the record; most are told not to be. */
export const mayBeNamed = ({ id }: Hit, words: string): boolean =>
  readId(id).checkDigits.includes(checkDigit(words));
