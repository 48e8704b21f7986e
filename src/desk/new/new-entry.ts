import { withExceptions } from '../../check/exceptions.ts';
import { readText } from '../../check/reading/file.ts';
import { collectIds } from '../../check/reading/ids.ts';
import { isError, type Problem } from '../../check/problem.ts';
import type { ContentReading } from '../../check/read.ts';
import { inWords } from '../../check/reading/schema-words.ts';
import { checkTogether } from '../../check/together.ts';
import { z } from 'astro/zod';
import { id as idForm, type Folder } from '../../schema/id.ts';
import type { Fault } from './faults.ts';
import { freeId } from './propose-id.ts';

/** The name of an entry's file, as reports give it. */
export const fileOf = (folder: Folder, id: string) => `content/${folder}/${id}.md`;

const keyOf = ({ file, line, rule, message }: Problem) => `${file} ${line} ${rule} ${message}`;

/**
 * What errors the check would find if a file with this text stood among the others. Its id is judged by
 * `idFaults`.
 * @param reading the content as it is
 */
export function problemsOf(
  reading: ContentReading,
  folder: Folder,
  text: string,
): readonly Problem[] {
  const files = [...reading.files.values()];
  const { takenIn } = collectIds(files);
  const file = fileOf(
    folder,
    freeId('new', (id) => takenIn(folder, id) !== undefined),
  );
  const fresh = readText(folder, file, 'new', () => text);
  const before = new Set(reading.problems.map(keyOf));
  const all = [...files, fresh];
  const found = [...all.flatMap(({ problems }) => problems), ...checkTogether(all)];
  return withExceptions(all, found).problems.filter(
    (problem) => isError(problem) && (problem.file === file || !before.has(keyOf(problem))),
  );
}

const named = z.strictObject({ id: idForm });

/** Why an id cannot be that of a new entry; empty if it can. */
export function idFaults(reading: ContentReading, folder: Folder, id: string): readonly Fault[] {
  const wrong = named.safeParse({ id }).error?.issues ?? [];
  if (wrong.length > 0) return wrong.flatMap((issue) => inWords(issue, { id }, named)).map(ofTheId);
  const { takenIn } = collectIds(reading.files.values());
  const by = takenIn(folder, id);
  if (by === undefined)
    return readText(folder, fileOf(folder, id), 'new', () => '')
      .problems.filter(({ rule }) => rule === 'file/reserved')
      .map(ofTheId);
  const free = freeId(id, (other) => takenIn(folder, other) !== undefined);
  return [
    ofTheId({
      rule: 'id/twice',
      message: `The id "${id}" is taken: ${by}.`,
      hint: `If that is the same, edit that file; if not, write --id ${free}, or better what sets it apart.`,
    }),
  ];
}

const ofTheId = ({ rule, message, hint }: Omit<Fault, 'flag'>): Fault => ({
  flag: '--id',
  rule,
  message,
  hint,
});
