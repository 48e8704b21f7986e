import path from 'node:path';
import { lockFile, lockName } from './permalinks/lock.ts';

/**
 * Where a file that a report names stands.
 * @param root the content folder, which reports call `content`
 */
export const placeOfFile = (root: string, file: string): string =>
  file === lockName ? lockFile(root) : path.join(root, file.replace(/^content\/?/, ''));
