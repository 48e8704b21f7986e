import { addressedFolders, addressOf, type AddressedFolder } from './addresses.ts';
import type { DataOf, Entries } from './types.ts';

/** An address that an entry had under an earlier id. */
export interface MovedAddress {
  readonly folder: AddressedFolder;
  readonly from: string;
  /** Where the entry is now. */
  readonly to: string;
  /** The name of the entry: its headline, its title, its first words. */
  readonly title: string;
}

/**
 * The earlier addresses of all entries, in the order of their kinds and ids.
 * @param options.drafts whether those of drafts belong to them
 */
export function movedAddresses(
  entries: Entries,
  options: { readonly drafts?: boolean } = {},
): readonly MovedAddress[] {
  return addressedFolders.flatMap((folder) =>
    entries[folder]
      .filter(({ data }) => options.drafts === true || !('draft' in data && data.draft === true))
      .flatMap(({ id, data }) =>
        (data.aliases ?? []).map((alias) => ({
          folder,
          from: addressOf(folder, alias),
          to: addressOf(folder, id),
          title: nameOf(data, id),
        })),
      ),
  );
}

/** What an entry is called; a quotation by how it begins. */
function nameOf(data: DataOf[AddressedFolder], id: string): string {
  if ('headline' in data) return data.headline;
  if ('title' in data) return data.title;
  if ('question' in data) return data.question;
  if ('name' in data) return data.name;
  if ('term' in data) return data.term;
  if (!('text' in data)) return id;
  const { text } = data;
  return `“${text.length > longest ? `${text.slice(0, longest).replace(/\s\S*$/, '')}…` : text}”`;
}

const longest = 60;
