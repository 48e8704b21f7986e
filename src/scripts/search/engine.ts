import { readId } from '../../exports/search/ids.ts';
import { byDateFile, type SearchKind, type SearchRecord } from '../../exports/search/record.ts';

/** A found record, as Pagefind gives it. */
export type FoundRecord = Pick<SearchRecord, 'url' | 'content' | 'meta' | 'filters'> & {
  /** Some words around those found, which stand in `mark`; of HTML only `<` and `>` are escaped. */
  readonly excerpt: string;
};

/** A result before its record is loaded. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<FoundRecord>;
}

/** What a search is narrowed to: for each filter the values of which a record needs one. */
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** Pagefind in the browser, as far as it is used here (pagefind.app/docs/api). */
interface Instance {
  readonly init: () => Promise<void>;
  readonly search: (
    words: string,
    options: { readonly filters: Filters },
  ) => Promise<{ readonly results: readonly Hit[] }>;
}

interface Pagefind {
  readonly createInstance: (options: object) => Instance;
}

/** Pagefind, and the order by date. */
export interface Engine extends Pick<Instance, 'search'> {
  /** The place of each record with a date, by its short id; loaded when it is asked for. */
  readonly byDate: () => Promise<ReadonlyMap<string, number>>;
}

/** Names count most, other names less; of a date or an office only that it is there. */
const ranking = { metaWeights: { title: 5, aka: 1, date: 0.2, of: 0.4 } };

/** What a result is, which its id tells. */
export const kindOfHit = ({ id }: Hit): SearchKind => readId(id).kind;
export const isTurningPoint = ({ id }: Hit): boolean => readId(id).turning;

let engine: Promise<Engine> | undefined;

/**
 * Loads Pagefind, once; after a failure the next call tries again.
 * @param folder where the search index stands
 */
export function loadEngine(folder: string): Promise<Engine> {
  engine ??= start(folder).catch((error: unknown) => {
    forgetEngine();
    throw error;
  });
  return engine;
}

/** Makes the next search load Pagefind anew. */
export function forgetEngine(): void {
  engine = undefined;
}

async function start(folder: string): Promise<Engine> {
  // What the build wrote.
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // A search takes a few milliseconds; a worker would load the engine a second time.
  const instance = createInstance({ noWorker: true, baseUrl: '/', excerptLength: 28, ranking });
  await instance.init();
  let ranks: Promise<ReadonlyMap<string, number>> | undefined;
  return {
    search: (words, options) => instance.search(words, options),
    byDate: () =>
      (ranks ??= (json(`${folder}${byDateFile}`) as Promise<string[]>).then(
        (ids) => new Map(ids.map((id, index) => [id, index])),
      )),
  };
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
