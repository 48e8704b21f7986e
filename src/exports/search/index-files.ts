import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { z } from 'astro/zod';
import { minifySync } from 'vite';
import { type KindLists, ownFiles, type SearchRecord, shortId, unlistedKind } from './record.ts';

/** What Pagefind writes for other pages than ours: its own looks, a worker, other languages. */
const unused = /-ui\.(?:js|css)$|^pagefind-(?:highlight|worker)\.js$|^wasm\.unknown/;
/** Bytes of one piece of the index, before compression: a first search loads a piece for each word. */
const pieceSize = 3000;

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
    const known = identified(records, kept);
    return kept
      .set(ownFiles.byDate, asJson(byDate(known)))
      .set(ownFiles.kinds, asJson(byKind(known)));
  } finally {
    await close();
  }
}

/** A file as small as it can be sent: every first search loads these two. */
function smaller({ path, content }: { path: string; content: Uint8Array }): Uint8Array {
  if (path.endsWith('.pf_meta')) return gzipSync(gunzipSync(content), { level: 9 });
  if (path !== 'pagefind.js') return content;
  const { code, errors } = minifySync(path, Buffer.from(content).toString());
  if (errors.length > 0) throw new Error(`${path} cannot be minified: ${JSON.stringify(errors)}`);
  return Buffer.from(code);
}

/** A fragment as Pagefind writes it: its signature, then JSON. */
const signature = 'pagefind_dcd';
const fragment = z.object({ url: z.string() });

interface Identified {
  readonly id: string;
  readonly record: SearchRecord;
}

/** The records with the ids that Pagefind gave them, which only the names of its files tell. */
function identified(records: readonly SearchRecord[], files: IndexFiles): readonly Identified[] {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  return [...files].flatMap(([name, content]) => {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(name)?.[1];
    if (id === undefined) return [];
    const text = gunzipSync(content).toString().slice(signature.length);
    const record = byUrl.get(fragment.parse(JSON.parse(text)).url);
    return record ? [{ id: shortId(id), record }] : [];
  });
}

const byDate = (known: readonly Identified[]): readonly string[] =>
  known
    .flatMap(({ id, record: { day } }) => (day === undefined ? [] : [{ id, day }]))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

function byKind(known: readonly Identified[]): KindLists {
  const listed = known.filter(({ record: { kind } }) => kind !== unlistedKind);
  const lists = Map.groupBy(listed, ({ record: { kind, turning } }) =>
    turning === true ? 'turning' : kind,
  );
  // In order, because ids that begin alike compress better.
  return Object.fromEntries(
    [...lists].map(([kind, all]) => [kind, all.map(({ id }) => id).sort()]),
  );
}

const asJson = (value: unknown) => Buffer.from(JSON.stringify(value));
