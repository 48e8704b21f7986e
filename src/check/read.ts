import { readdirSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { folders } from '../schema/id.ts';
import type { Entries } from '../story/types.ts';
import { withExceptions, type Accepted } from './exceptions.ts';
import { readEntry, refused, type FileReading } from './reading/file.ts';
import { didYouMean } from './nearest.ts';
import { isProject, lockName, readLock, type Lock } from './permalinks/lock.ts';
import { permalinkProblems } from './permalinks/problems.ts';
import { isError, ofFile, type Problem } from './problem.ts';
import { rules } from './rules/rules.ts';
import { checkTogether } from './together.ts';

export interface ContentReading {
  readonly entries: Entries;
  /** Errors and warnings, in the order of their places. */
  readonly problems: readonly Problem[];
  /** What entries of `content/exceptions` accept. */
  readonly accepted: readonly Accepted[];
  readonly files: ReadonlyMap<string, FileReading>;
  /** The list of published addresses; undefined if there is none. */
  readonly lock: Lock | undefined;
}

/**
 * Reads and checks all entries.
 * @param root the content folder
 * @param options.previous an earlier reading; files that have not changed since are not read again,
 *   and if none has, that same reading is returned
 * @returns every entry that could be read, and every problem of every file
 */
export function readContent(
  root: string,
  options: { previous?: ContentReading } = {},
): ContentReading {
  const { previous } = options;
  const files = new Map<string, FileReading>();
  let changed = !previous;
  for (const { file, stamp, read } of list(root)) {
    const before = previous?.files.get(file);
    const same = before?.stamp === stamp;
    if (!same) changed = true;
    files.set(file, same ? before : read());
  }
  const lock = readLock(root);
  const sameLock = lock?.stamp === previous?.lock?.stamp;
  if (previous && !changed && sameLock && files.size === previous.files.size) return previous;
  const readings = [...files.values()];
  const all = readings.flatMap(({ entries }) => entries.map(({ entry }) => entry));
  let found: ReturnType<typeof checked> | undefined;
  const check = () => (found ??= checked(root, readings, lock));
  return {
    entries: Object.fromEntries(
      folders.map((folder) => [folder, all.filter((entry) => entry.folder === folder)]),
      // Each list holds the entries of its folder only.
    ) as unknown as Entries,
    // A build of content that was found sound before does not ask for them.
    get problems() {
      return check().problems;
    },
    get accepted() {
      return check().accepted;
    },
    files,
    lock,
  };
}

function checked(root: string, readings: readonly FileReading[], lock: Lock | undefined) {
  const { problems, accepted } = withExceptions(readings, [
    ...readings.flatMap((reading) => reading.problems),
    ...checkTogether(readings),
    ...permalinkProblems(root, readings, lock),
  ]);
  const sorted = inTurn(problems)
    .map(inShort)
    .sort((a, b) =>
      a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
    );
  return { problems: sorted, accepted };
}

/** A message that repeats what was written may be as long as the file; its ends say enough. */
const inShort = (problem: Problem): Problem => ({
  ...problem,
  message: shortened(problem.message),
  ...(problem.hint !== undefined && { hint: shortened(problem.hint) }),
});

const shortened = (text: string) =>
  text.length > 800 ? `${text.slice(0, 300)} … ${text.slice(-300)}` : text;
/** How things are typed is no matter while something is wrong; `--fix` mends both. */
function inTurn(problems: readonly Problem[]): Problem[] {
  const failed = problems.some(isError);
  return problems.filter((problem) => !failed || isError(problem) || !rules[problem.rule].mended);
}

interface Listed {
  readonly file: string;
  /** Changes when what stands there does. */
  readonly stamp: string;
  readonly read: () => FileReading;
}

/** Everything that stands in the content folder, hidden files apart. */
function list(root: string): readonly Listed[] {
  if (!statOf(root)?.isDirectory())
    return [notAnEntry('content', 'no folder', 'There is no content folder.')];
  const names = namesIn(root).filter((name) => name !== lockName || isProject(root));
  return names.flatMap((name): readonly Listed[] => {
    const file = `content/${name}`;
    const isDirectory = statOf(path.join(root, name))?.isDirectory() ?? false;
    const folder = folders.find((each) => each === name);
    if (!isDirectory)
      return [
        notAnEntry(
          file,
          'no folder',
          'Entries stand in the folder of their kind.',
          `Folders are: ${folders.join(', ')}.`,
        ),
      ];
    if (!folder)
      return [
        notAnEntry(
          file,
          'unknown folder',
          `There is no kind of entry named "${name}".`,
          didYouMean(name, folders) ?? `Folders are: ${folders.join(', ')}.`,
        ),
      ];
    return namesIn(path.join(root, folder)).map((item): Listed => {
      const full = path.join(root, folder, item);
      const entry = `content/${folder}/${item}`;
      const stat = statOf(full);
      if (!stat) return notAnEntry(entry, 'broken', 'The file cannot be read.');
      if (stat.isDirectory())
        return notAnEntry(
          entry,
          'sub-folder',
          'Entries stand directly in their folder; sub-folders are not read.',
          `Move the files of ${item} up.`,
        );
      const stamp = stampOf(stat);
      return { file: entry, stamp, read: () => readEntry(folder, entry, full, stamp, stat.size) };
    });
  });
}

const stampOf = ({ mtimeMs, size }: Stats) => `${mtimeMs} ${size}`;

/** When a file was last saved, in milliseconds since 1970; NaN for what is no entry. */
export const savedAt = ({ stamp }: FileReading): number => Number.parseFloat(stamp);

const notAnEntry = (file: string, stamp: string, message: string, hint?: string): Listed => ({
  file,
  stamp,
  read: () => refused(file, stamp, ofFile(file, 'file/folder', message, hint)),
});

const namesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();

/** What stands at a path; undefined for a link that leads nowhere. */
const statOf = (full: string): Stats | undefined => statSync(full, { throwIfNoEntry: false });
