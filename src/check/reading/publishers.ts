import { toSlug } from '../../schema/slug.ts';
import type { FileReading } from './file.ts';
import { valueAt } from './shape.ts';

/** What to say to somebody who wrote a publisher's name for the id of a source, if it is one. */
export type Publishers = (name: string) => string | undefined;

/** So many ids are named; more would hide how ids are made. */
const most = 3;

/** Finds sources by their publisher; the list is made at the first question. */
export function publishersOf(files: readonly FileReading[]): Publishers {
  let lists: Map<string, readonly string[]> | undefined;
  const listed = () => {
    const found = new Map<string, string[]>();
    for (const { folder, id, parsed } of files) {
      const publisher = folder === 'sources' ? valueAt(parsed?.value, ['publisher']) : undefined;
      if (typeof publisher !== 'string' || id === undefined) continue;
      const key = toSlug(publisher);
      const ids = found.get(key) ?? [];
      ids.push(id);
      found.set(key, ids);
    }
    return found;
  };
  return (name) => {
    lists ??= listed();
    const ids = lists.get(toSlug(name));
    if (!ids) return undefined;
    const named = ids.slice(0, most).join(', ');
    const left = ids.length - most;
    return `A source is named by its id. Of this publisher: ${named}${left > 0 ? ` and ${left} more` : ''}.`;
  };
}
