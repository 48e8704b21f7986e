import { close, createIndex } from 'pagefind';
import { minifySync } from 'vite';
import { shortIdOf } from './ids.ts';
import { byDateFile, type SearchRecord } from './record.ts';
import { renamed } from './renamed.ts';

/** What Pagefind writes for other pages than ours: its own looks, a worker, other languages. */
const unused = /-ui\.(?:js|css)$|^pagefind-(?:highlight|worker)\.js$|^wasm\.unknown/;
/** Bytes of one piece of the index, before compression: a first search loads a piece for each word. */
const pieceSize = 1500;

/** The files of a search index, by their names within its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The search index of some records, as Pagefind makes it (pagefind.app, its Node API), and our own
 * files beside it.
 * @throws Error with Pagefind’s words if it refuses a record
 */
export async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFiles> {
  // The API has no option for it; Pagefind’s program reads it when it starts.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(pieceSize);
  // One index for all languages, because a reader searches in all of them.
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
  try {
    const added = await Promise.all(
      records.map(({ url, content, meta, filters }) =>
        index.addCustomRecord({
          url,
          content,
          language: 'en',
          meta: { ...meta },
          filters: Object.fromEntries(
            Object.entries(filters).map(([name, values]) => [name, [...values]]),
          ),
        }),
      ),
    );
    const refused = added.flatMap((answer) => answer.errors);
    if (refused.length > 0) throw new Error(`Pagefind refuses a record: ${refused.join(' ')}`);
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(`Pagefind gives no files: ${failed.join(' ')}`);
    const kept = new Map(
      files.filter(({ path }) => !unused.test(path)).map((file) => [file.path, smaller(file)]),
    );
    return renamed(records, kept).set(byDateFile, Buffer.from(JSON.stringify(byDate(records))));
  } finally {
    await close();
  }
}

/** Pagefind’s program for the browser as small as it can be sent: every first search loads it. */
function smaller({ path, content }: { path: string; content: Uint8Array }): Uint8Array {
  if (path !== 'pagefind.js') return content;
  const { code, errors } = minifySync(path, Buffer.from(content).toString());
  if (errors.length > 0) throw new Error(`${path} cannot be minified: ${JSON.stringify(errors)}`);
  return Buffer.from(code);
}

/** The ids of what has a date, newest first. */
const byDate = (records: readonly SearchRecord[]): readonly string[] =>
  records
    .flatMap((record, place) =>
      record.day === undefined ? [] : [{ id: shortIdOf(record, place), day: record.day }],
    )
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({ id }) => id);
