import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { entryAt } from '../../story/addresses.ts';

/** Name of the file that keeps the published addresses. */
export const lockName = 'permalinks.lock';

/** What the lock says of itself, at its top. */
const header = `# Every address under which the site has published an entry, one a line.
# They keep for ever: an address that stands here has a page, or an entry that names its old id under
# "aliases". The check sees to it. npm run build and npm run check -- --fix add new addresses; no tool
# takes one out. Commit this file with your entries.
`;

/** A line of the lock that is no comment. */
export interface LockLine {
  readonly line: number;
  readonly text: string;
}

/** The lock as it stands. */
export interface Lock {
  /** Changes when the file does. */
  readonly stamp: string;
  /** Lines that hold an address of an entry. */
  readonly addresses: readonly LockLine[];
  /** Lines that hold something else. */
  readonly others: readonly LockLine[];
}

/**
 * Where the lock of a content folder stands: beside a folder that is named `content`, at the
 * project's root; a folder of another name, as copies and examples have, holds it itself.
 * @param root the content folder
 */
export const lockFile = (root: string): string =>
  isProject(root) ? path.join(root, '..', lockName) : path.join(root, lockName);

/** Whether a folder is that of a project, which must have a lock. */
export const isProject = (root: string): boolean => path.basename(path.resolve(root)) === 'content';

/** Reads the lock of a content folder; undefined if there is none. */
export function readLock(root: string): Lock | undefined {
  const full = lockFile(root);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  const lines = readFileSync(full, 'utf8')
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
  return {
    stamp: `${stat.mtimeMs} ${stat.size}`,
    addresses: lines.filter(({ text }) => entryAt(text)),
    others: lines.filter(({ text }) => !entryAt(text)),
  };
}

/** The text of a lock: its header, then the addresses in order, each once. */
export const lockText = (addresses: Iterable<string>): string =>
  `${header}\n${[...new Set(addresses)].sort().join('\n')}\n`;
