import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file whole or not at all: beside it, under a hidden name that the check passes over, and
 * then in its place. Its permissions stay; a link keeps leading to it.
 * @throws if the folder or the file cannot be written
 */
export function writeWhole(file: string, text: string): void {
  const target = realpathSync(file);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, text, { flag: 'wx', mode: statSync(target).mode });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
