import type { SearchKind } from '../../exports/search/record.ts';
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

/**
 * Searches each kind by itself: what kind a result is of would be known only from its record, and
 * loading them all would cost more than the index.
 * @param ranks the place of each record in the order by date, newest first; only for an order by date
 */
export function find(
  engine: Engine,
  { words, sides, years, order }: Query,
  kinds: readonly SearchKind[],
  ranks: ReadonlyMap<string, number> | undefined,
): Promise<readonly Group[]> {
  const plain = plainLetters(words);
  const narrowed: Filters = {
    ...(sides.length > 0 && { side: { any: sides } }),
    ...(years.length > 0 && { year: { any: years } }),
  };
  const search = async (filters: Filters) =>
    (await engine.search(plain, { filters: { ...narrowed, ...filters } })).results;
  return Promise.all(
    kinds.map(async (kind) => {
      const hits = await search({ kind: { any: [kind] } });
      if (ranks) return { kind, hits: byDate(hits, ranks, order) };
      if (kind !== 'event' || hits.length < 2) return { kind, hits };
      const turning = await search({ kind: { any: [kind] }, rank: { any: ['turning'] } });
      return { kind, hits: raised(hits, new Set(turning.map(({ id }) => id))) };
    }),
  );
}

const raised = (hits: readonly Hit[], ids: ReadonlySet<string>) =>
  hits
    .map((hit) => ({ hit, weight: hit.score * (ids.has(hit.id) ? turningPoint : 1) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ hit }) => hit);

/** What has no date comes last in either order. */
function byDate(hits: readonly Hit[], ranks: ReadonlyMap<string, number>, order: Order) {
  const sign = order === 'oldest' ? -1 : 1;
  const dated = hits.filter(({ id }) => ranks.has(id));
  return [
    ...dated.toSorted((a, b) => sign * ((ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0))),
    ...hits.filter(({ id }) => !ranks.has(id)),
  ];
}

/** Kinds that are known by a name, which may be the whole of a search. */
const named: readonly SearchKind[] = ['person', 'organisation', 'term'];

/** Whether a search is for this very record: its title, its short form, or somebody’s last name. */
export function isNamed({ meta, filters }: FoundRecord, words: string): boolean {
  const asked = folded(words);
  if (asked === '') return false;
  if (folded(meta.title) === asked) return true;
  const [kind] = filters.kind;
  if (!named.includes(kind)) return false;
  const short = [meta.of, /\(([^)]+)\)$/.exec(meta.title)?.[1]];
  const last = kind === 'person' ? meta.title.split(' ').at(-1) : undefined;
  const whole = meta.title.replace(/ \([^)]+\)$/, '');
  return [...short, last, whole].some((name) => name !== undefined && folded(name) === asked);
}
