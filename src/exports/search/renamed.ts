import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { idOf, shortIdOf } from './ids.ts';
import type { SearchRecord } from './record.ts';

/** A fragment as Pagefind writes it: its signature, then JSON. */
const signature = 'pagefind_dcd';
const fragment = z.object({ url: z.string() });
const fragmentName = /^fragment\/(.+)\.pf_fragment$/;

/**
 * The files of an index with an id for each record that tells what it is. Pagefind names a record by
 * a hash of it, which cannot be compressed, and every first search loads all of them; our ids take a
 * quarter of that. The version before them changes with any record.
 * @param files as Pagefind made them of the records
 * @throws Error if they are not as this version of Pagefind writes them
 */
export function renamed(
  records: readonly SearchRecord[],
  files: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const places = new Map(records.map(({ url }, place) => [url, place]));
  const shortIds = new Map<string, string>();
  for (const [name, content] of files) {
    const id = fragmentName.exec(name)?.[1];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString().slice(signature.length);
    const place = places.get(fragment.parse(JSON.parse(text)).url);
    const record = place === undefined ? undefined : records[place];
    if (place === undefined || !record) throw new Error(`${name} is the fragment of no record`);
    shortIds.set(id, shortIdOf(record, place));
  }
  const version = versionOf(shortIds);
  const ids = new Map([...shortIds].map(([id, short]) => [id, idOf(version, short)]));
  return new Map(
    [...files].map(([name, content]) => {
      const id = ids.get(fragmentName.exec(name)?.[1] ?? '');
      if (id !== undefined) return [`fragment/${id}.pf_fragment`, content];
      return [name, name.endsWith('.pf_meta') ? renamedWithin(content, ids) : content];
    }),
  );
}

/** Six hexadecimal digits. Pagefind’s ids are hashes of the records, ours tell the rest. */
function versionOf(shortIds: ReadonlyMap<string, string>): string {
  const all = [...shortIds].map((pair) => pair.join(' ')).sort();
  return createHash('sha256').update(all.join('\n')).digest('hex').slice(0, 6);
}

/**
 * Pagefind’s list of all records with their new ids. It is CBOR, in which a text of less than 24
 * bytes stands after one byte that tells its length (RFC 8949, section 3.1).
 */
function renamedWithin(meta: Uint8Array, ids: ReadonlyMap<string, string>): Uint8Array {
  let count = 0;
  const text = gunzipSync(meta)
    .toString('latin1')
    .replace(/[\x60-\x77](en_[\da-f]+)/g, (whole, id: string) => {
      const renamed = ids.get(id);
      if (renamed === undefined || whole.charCodeAt(0) !== head(id)) return whole;
      count += 1;
      return String.fromCharCode(head(renamed)) + renamed;
    });
  if (count !== ids.size)
    throw new Error(
      `Pagefind lists ${count} of ${ids.size} records: does it write them otherwise?`,
    );
  return gzipSync(Buffer.from(text, 'latin1'), { level: 9 });
}

const head = (text: string) => 0x60 + text.length;
