import type { FileReading } from './file.ts';
import { fieldName, type Problem } from './problem.ts';
import type { Reference } from './references.ts';
import { valueAt } from './shape.ts';

/**
 * Entries that one list names twice, as an id, with a note or as a record written in place.
 * @param found every reference of the file
 */
export function twiceInList(
  { file, folder, parsed }: FileReading,
  found: readonly Reference[],
): readonly Problem[] {
  if (!parsed) return [];
  const paths = new Set(found.map(({ path }) => fieldName(path)));
  const records = ['timeline', 'quotes']
    .flatMap((field) => (folder === 'articles' ? written(parsed.value, field) : []))
    .filter(({ path }) => !paths.has(fieldName(path)));
  const seen = new Set<string>();
  return [...found, ...records].flatMap(({ path, id }): Problem[] => {
    const list = listOf(path);
    if (!list || id === '') return [];
    const key = JSON.stringify([...list.map(String), id]);
    const first = seen.has(key);
    seen.add(key);
    if (!first) return [];
    return [
      {
        file,
        ...parsed.place(path),
        field: fieldName(path),
        rule: 'ref/twice',
        message: `"${id}" stands twice in this list.`,
        hint: 'Delete one of the two.',
      },
    ];
  });
}

/** The list that a reference is an item of, or in whose items it says what they are about. */
function listOf(path: readonly PropertyKey[]): readonly PropertyKey[] | undefined {
  const [list, item, field] = path.slice(-3);
  if (typeof path.at(-1) === 'number') return path.slice(0, -1);
  const names = field === 'id' || (field === 'event' && list === 'landmarks');
  return names && typeof item === 'number' ? path.slice(0, -2) : undefined;
}

/** The ids of records that stand in a list; those of plain references are among the references. */
function written(value: unknown, field: string): readonly Pick<Reference, 'path' | 'id'>[] {
  const list = valueAt(value, [field]);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const id = valueAt(item, ['id']);
    return typeof id === 'string' ? [{ path: [field, index, 'id'], id }] : [];
  });
}
