import {
  addressedFolders,
  addressOf,
  entryAt,
  type AddressedFolder,
} from '../../story/addresses.ts';
import { nearest } from '../nearest.ts';
import { isError, ofFile, type Problem } from '../problem.ts';
import type { FileReading } from '../reading/file.ts';
import { collectIds } from '../reading/ids.ts';
import { tablesOf } from '../reading/tables.ts';
import { isProject, lockName, type Lock, type LockLine } from './lock.ts';

/** What an entry of a folder is called in a report. */
const nouns: Readonly<Record<AddressedFolder, string>> = {
  articles: 'article',
  timeline: 'event',
  quotes: 'quotation',
  people: 'person',
  organisations: 'organisation',
  sources: 'source',
  figures: 'figure',
  positions: 'contested question',
  exchanges: 'exchange',
  glossary: 'term',
  pages: 'standing page',
};

/**
 * The published addresses that lead nowhere any more, and those that the lock does not hold yet.
 * @param root the content folder; only one named `content` must have a lock
 */
export function permalinkProblems(
  root: string,
  files: readonly FileReading[],
  lock: Lock | undefined,
): readonly Problem[] {
  if (!lock && !isProject(root)) return [];
  const { addresses = [], others = [] } = lock ?? {};
  const held = new Set(addresses.map(({ text }) => text));
  return [
    ...others.map(noAddress),
    ...(everyNameIsRead(files) ? lost(files, addresses, held) : []),
    ...unlisted(publishedAddresses(files).filter((address) => !held.has(address))),
  ];
}

/** The addresses that the published site has for entries, without those of drafts and aliases. */
export function publishedAddresses(files: readonly FileReading[]): readonly string[] {
  const tables = tablesOf(files);
  return addressedFolders.flatMap((folder) =>
    [...tables[folder].values()]
      .filter(({ data }) => !('draft' in data && data.draft === true))
      .map(({ id }) => addressOf(folder, id)),
  );
}

/** What address a file gives is not known while its name or its folder is wrong. */
const everyNameIsRead = (files: readonly FileReading[]) =>
  files.every(
    ({ folder, problems }) =>
      folder !== undefined &&
      !problems.some((problem) => problem.rule.startsWith('file/') && isError(problem)),
  );

function lost(
  files: readonly FileReading[],
  addresses: readonly LockLine[],
  held: ReadonlySet<string>,
): readonly Problem[] {
  const { known, given } = collectIds(files);
  const { articles } = tablesOf(files);
  return addresses.flatMap(({ line, text: address }): readonly Problem[] => {
    const entry = entryAt(address);
    if (!entry) return [];
    const { folder, id } = entry;
    const draft = folder === 'articles' ? articles.get(id) : undefined;
    if (draft?.data.draft === true)
      return [
        at(
          line,
          `The published address "${address}" is now that of a draft.`,
          `Take "draft: true" out of ${draft.file}, or let another article name it under "aliases". ${unpublished}`,
        ),
      ];
    if (given(folder, id)) return [];
    const ids = known.ids(folder);
    // An entry that was renamed has an address that is new.
    const fresh = ids.filter((each) => !held.has(addressOf(folder, each)));
    const meant = nearest(id, fresh) ?? nearest(id, ids);
    return [
      at(
        line,
        `The published address "${address}" leads nowhere: no ${nouns[folder]} has the id or the alias "${id}".`,
        `${meant === undefined ? `If the ${nouns[folder]} has another id now, write` : `Did you mean "${meant}"? Write`} aliases: [${id}] in ${placeFor(folder, meant)}. ${unpublished}`,
      ),
    ];
  });

  function placeFor(folder: AddressedFolder, id: string | undefined): string {
    const place = id === undefined ? undefined : given(folder, id);
    if (!place) return 'its file';
    return place.path.length === 0
      ? place.file
      : `the record on line ${place.line} of ${place.file}`;
  }
}

const unpublished = `If it never was on the published site, delete its line.`;

const at = (line: number, message: string, hint: string): Problem => ({
  ...ofFile(lockName, 'permalink/lost', message, hint),
  line,
});

const noAddress = ({ line, text }: LockLine): Problem => ({
  ...ofFile(
    lockName,
    'permalink/form',
    `"${text}" is no address of an entry.`,
    'Delete the line, if it came in by accident or from a merge; each line holds one address such as /events/event-id/.',
  ),
  line,
});

function unlisted(addresses: readonly string[]): readonly Problem[] {
  const [first, ...rest] = addresses;
  if (first === undefined) return [];
  const others = rest.length === 0 ? '' : ` and ${rest.length} more`;
  return [
    {
      ...ofFile(
        lockName,
        'permalink/unlisted',
        `${rest.length === 0 ? 'An address is' : `${addresses.length} addresses are`} not kept yet: ${first}${others}.`,
        'Run npm run check -- --fix, and commit permalinks.lock with your entries.',
      ),
      fix: {
        in: 'lock',
        done: `kept for ever from now on: ${first}${others}.`,
      },
    },
  ];
}
