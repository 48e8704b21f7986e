import { type SearchKind, shortId } from '../../exports/search/record.ts';
import { plainLetters } from '../../exports/search/letters.ts';
import type { Engine, Filters, FoundRecord, Hit } from './engine.ts';
import { folded } from './words.ts';

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
export const filtersOf = ({ sides, years }: Query): Filters => ({
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
      ? byWeight(results, engine)
      : byDate(results, await engine.byDate(), query.order);
  const byKind = Map.groupBy(ordered, (hit) => engine.kindOf(hit));
  return kinds.map((kind) => ({ kind, hits: byKind.get(kind) ?? [] }));
}

const byWeight = (hits: readonly Hit[], { isTurningPoint }: Engine) =>
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

/** Kinds that are known by a name, which may be the whole of a search. */
const named: readonly SearchKind[] = ['person', 'organisation', 'term'];

/** Whether a search is for this very record: its title, its short form, or somebody’s last name. */
export function isNamed({ meta }: FoundRecord, kind: SearchKind, words: string): boolean {
  const asked = folded(words);
  if (asked === '') return false;
  if (folded(meta.title) === asked) return true;
  if (!named.includes(kind)) return false;
  const short = [meta.of, /\(([^)]+)\)$/.exec(meta.title)?.[1]];
  const last = kind === 'person' ? meta.title.split(' ').at(-1) : undefined;
  const whole = meta.title.replace(/ \([^)]+\)$/, '');
  return [...short, last, whole].some((name) => name !== undefined && folded(name) === asked);
}
