import type { SearchRecord } from '../../exports/search/record.ts';

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
export interface Engine {
  readonly search: (
    words: string,
    options: { readonly filters: Filters },
  ) => Promise<{ readonly results: readonly Hit[] }>;
}

interface Pagefind {
  readonly createInstance: (options: object) => Engine & { readonly init: () => Promise<void> };
}

/** Names count most, other names less; of a date or an office only that it is there. */
const ranking = { metaWeights: { title: 5, aka: 1, date: 0.2, of: 0.4 } };

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
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // A search takes a few milliseconds; a worker would load the engine a second time.
  const instance = createInstance({ noWorker: true, baseUrl: '/', excerptLength: 28, ranking });
  await instance.init();
  return instance;
}
