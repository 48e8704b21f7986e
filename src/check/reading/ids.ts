import type { Folder } from '../../schema/id.ts';
import type { FileReading } from './file.ts';
import { fieldName, ofFile, type Problem } from '../problem.ts';
import { isReserved } from '../../story/addresses.ts';
import { listAt, valueAt } from './shape.ts';

/** Where an entry is looked for: in its folder, or among people and organisations alike. */
export type Shelf = Folder | 'actors';

/** Looks up whether an entry exists, and which ids there are. */
export interface Known {
  has(shelf: Shelf, id: string): boolean;
  ids(shelf: Shelf): readonly string[];
}

/** An id and where it is given. */
export interface Given {
  readonly folder: Folder;
  readonly id: string;
  readonly file: string;
  /** The field that gives it; empty if the file's name does. */
  readonly path: readonly PropertyKey[];
  readonly alias: boolean;
  readonly line: number;
  readonly column: number;
}

/**
 * The ids of all entries. A file that has faults still gives its id, so that one fault does not
 * make every reference to the entry look wrong.
 */
export function collectIds(files: Iterable<FileReading>): {
  readonly known: Known;
  readonly problems: readonly Problem[];
  /** Which file and line have taken an id, as that of an entry or as an alias. */
  readonly takenIn: (folder: Folder, id: string) => string | undefined;
  /** Where an id of a folder is given, as that of an entry or as an alias. */
  readonly given: (folder: Folder, id: string) => Given | undefined;
} {
  const given = [...files].flatMap(idsIn);
  const taken = new Map<string, Given>();
  const shelves = new Map<Shelf, Set<string>>();
  const problems: Problem[] = [];
  const own = new Map<string, Given>();
  // A record written in place yields to a file, and an alias to both: they are easiest to mend.
  const rank = ({ alias, path }: Given) => (alias ? 2 : path.length > 0 ? 1 : 0);
  for (const each of given.sort((a, b) => rank(a) - rank(b))) {
    const { folder, id, alias } = each;
    const actor = isActor(folder);
    const key = keyOf(folder, id);
    const other = taken.get(key);
    if (other) problems.push(twice(each, other));
    else taken.set(key, each);
    const address = `${folder}/${id}`;
    if (!own.has(address)) own.set(address, each);
    if (alias) {
      if (isReserved(folder, id)) problems.push(ofAPage(each));
      continue;
    }
    for (const shelf of actor ? ([folder, 'actors'] as const) : [folder])
      shelves.set(shelf, (shelves.get(shelf) ?? new Set()).add(id));
  }
  const lists = new Map([...shelves].map(([shelf, ids]) => [shelf, [...ids]]));
  return {
    known: {
      has: (shelf, id) => shelves.get(shelf)?.has(id) ?? false,
      ids: (shelf) => lists.get(shelf) ?? [],
    },
    problems,
    takenIn: (folder, id) => {
      const by = taken.get(keyOf(folder, id));
      return by && placeOf(by);
    },
    given: (folder, id) => own.get(`${folder}/${id}`),
  };
}

const isActor = (folder: Folder) => folder === 'people' || folder === 'organisations';

/** People and organisations share one set of ids. */
const keyOf = (folder: Folder, id: string) => `${isActor(folder) ? 'actors' : folder}/${id}`;

const placeOf = ({ file, line }: Given) => `${file}, line ${line}`;

// From the frontmatter as written: a record with faults has its id, too.
function idsIn({ file, folder, id, parsed }: FileReading): readonly Given[] {
  if (folder === undefined || id === undefined) return [];
  const own: Given = { folder, id, file, path: [], alias: false, line: 1, column: 1 };
  if (!parsed) return [own];
  const { value } = parsed;
  const inPlace = folder === 'articles' ? recordsIn(value) : [];
  return [
    own,
    ...[
      ...inPlace,
      ...aliasesIn(value, folder, []),
      ...inPlace.flatMap(({ folder: each, path }) =>
        aliasesIn(valueAt(value, path.slice(0, -1)), each, path.slice(0, -1)),
      ),
    ].map((each) => ({ ...each, file, ...parsed.place(each.path) })),
  ];
}

type IdInField = Pick<Given, 'folder' | 'id' | 'path' | 'alias'>;

/** The ids of the records that an article holds. */
const recordsIn = (value: unknown): readonly IdInField[] =>
  (['timeline', 'quotes'] as const).flatMap((field) =>
    listAt(value, field).flatMap((item, index) => {
      const inner = valueAt(item, ['id']);
      if (typeof inner !== 'string' || !isWhole(item)) return [];
      return { folder: field, id: inner, path: [field, index, 'id'], alias: false };
    }),
  );

const aliasesIn = (
  value: unknown,
  folder: Folder,
  above: readonly PropertyKey[],
): readonly IdInField[] =>
  listAt(value, 'aliases').flatMap((alias, index) =>
    typeof alias === 'string'
      ? { folder, id: alias, path: [...above, 'aliases', index], alias: true }
      : [],
  );

/** Whether an item of an article's list is a record written in place, not a reference with a note. */
const isWhole = (item: unknown) =>
  item !== null &&
  typeof item === 'object' &&
  ['date', 'sources', 'account', 'context'].some((field) => field in item);

function twice(one: Given, other: Given): Problem {
  const elsewhere = placeOf(other);
  return {
    ...ofFile(
      one.file,
      'id/twice',
      one.alias
        ? `The alias "${one.id}" is taken: ${elsewhere}.`
        : `The id "${one.id}" is used twice: here and in ${elsewhere}.`,
      one.alias
        ? 'Remove the alias, or give it to one entry only.'
        : one.path.length > 0 && other.path.length === 0
          ? 'Refer to the file by its id alone, or give this record another id.'
          : 'Give one of them another id, or merge the two.',
    ),
    line: one.line,
    column: one.column,
    field: fieldName(one.path),
  };
}

/** An alias whose address is that of a page which there is whatever the content holds. */
const ofAPage = ({ file, path, line, column, id }: Given): Problem => ({
  ...ofFile(
    file,
    'id/twice',
    `The alias "${id}" is taken by a page of the site.`,
    'Remove the alias.',
  ),
  line,
  column,
  field: fieldName(path),
});
