import { lifted } from '../../../../check/reading/lifted.ts';
import { folders, type Folder } from '../../../../schema/id.ts';
import { schemas } from '../../../../schema/schemas.ts';
import type { Entries, Entry } from '../../../../story/types.ts';
import { extensionsOf } from '../../config.ts';
import { entryOf, type FormEntry } from '../../format.ts';

/** Names of the collections in which the entries of a folder stand. */
export const collectionsOf = (folder: Folder): readonly string[] =>
  extensionsOf(folder).map((extension) => (extension === 'md' ? folder : `${folder}-${extension}`));

/**
 * The entry that the form holds, if its schema passes it.
 * @param id its id; of a new entry anything that is no other's
 */
export function checkedEntry(folder: Folder, id: string, held: FormEntry): Entry | undefined {
  const { data, body } = entryOf(folder, held);
  const parsed = schemas[folder].safeParse(data);
  if (!parsed.success) return undefined;
  return { folder, id, file: `content/${folder}/${id}.md`, data: parsed.data, body };
}

/**
 * All entries, one of them as it is being edited, and the records that stand in articles.
 * @param entries as they are saved
 */
export function entriesWith(entries: readonly Entry[], edited: Entry): Entries {
  const others = entries.filter(({ folder, id }) => folder !== edited.folder || id !== edited.id);
  const all = [...others, edited].flatMap((entry) => [
    entry,
    ...lifted(entry).map((placed) => placed.entry),
  ]);
  const byFolder = Map.groupBy(all, ({ folder }) => folder);
  // Each folder's list holds entries of that folder alone.
  return Object.fromEntries(
    folders.map((folder) => [folder, byFolder.get(folder) ?? []]),
  ) as unknown as Entries;
}
