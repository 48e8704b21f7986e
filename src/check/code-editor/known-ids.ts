import type { Folder } from '../../schema/id.ts';
import { schemas } from '../../schema/schemas.ts';
import type { FileReading } from '../reading/file.ts';
import { valueAt } from '../reading/shape.ts';

/** An entry that a field may name: its id, and its name, title or words. */
export interface KnownId {
  readonly id: string;
  readonly label: string;
}

/** The entries of each folder by id, those with faults and those written in place included. */
export function knownIds(files: Iterable<FileReading>): ReadonlyMap<Folder, readonly KnownId[]> {
  const known = new Map<Folder, KnownId[]>();
  const add = (folder: Folder, id: string, data: unknown) => {
    // Every schema begins with what its entries are called.
    const [first = ''] = Object.keys(schemas[folder].shape);
    const label = valueAt(data, [first]);
    const list = known.get(folder) ?? [];
    known.set(folder, list);
    list.push({ id, label: typeof label === 'string' ? label : id });
  };
  for (const { folder, id, parsed, entries } of files) {
    if (folder !== undefined && id !== undefined) add(folder, id, parsed?.value);
    for (const { entry, path } of entries)
      if (path.length > 0) add(entry.folder, entry.id, entry.data);
  }
  return known;
}
