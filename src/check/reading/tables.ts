import { folders, type Folder } from '../../schema/id.ts';
import type { Entry } from '../../story/types.ts';
import type { FileReading } from './file.ts';
import type { PlaceIn } from './frontmatter.ts';
import type { Placed } from './lifted.ts';
import { fieldName } from '../problem.ts';

/** The entries without faults of form, by folder and id, to look up what one says of another. */
export type Tables = { readonly [F in Folder]: ReadonlyMap<string, Entry<F>> };

/** Lays the entries out by folder and id; records written in place stand in their own folder. */
export function tablesOf(files: readonly FileReading[]): Tables {
  const tables = new Map<Folder, Map<string, Entry>>(folders.map((folder) => [folder, new Map()]));
  for (const { entries } of files)
    for (const { entry } of entries) tables.get(entry.folder)?.set(entry.id, entry);
  // Each map holds the entries of its folder only.
  return Object.fromEntries(tables) as unknown as Tables;
}

/** Whether an entry is one of a folder. */
export const isOf = <F extends Folder>(folder: F, entry: Entry): entry is Entry<F> =>
  entry.folder === folder;

/** Where the fields of a record stand in its file, whether the file is the record or holds it. */
export const placesIn =
  ({ parsed }: FileReading, { path }: Placed): PlaceIn =>
  (field) => ({
    ...(parsed?.place([...path, ...field]) ?? { line: 1, column: 1 }),
    field: fieldName([...path, ...field]),
  });
