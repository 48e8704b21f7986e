import { readText } from '../check/file.ts';
import { collectIds } from '../check/ids.ts';
import type { Problem } from '../check/problem.ts';
import type { ContentReading } from '../check/read.ts';
import { inWords } from '../check/schema-words.ts';
import { checkTogether } from '../check/together.ts';
import { z } from 'astro/zod';
import { id as idForm, type Folder } from '../schema/id.ts';
import type { Fault } from './faults.ts';
import { freeId } from './propose-id.ts';

/** The name of an entry's file, as reports give it. */
export const fileOf = (folder: Folder, id: string) => `content/${folder}/${id}.md`;

const keyOf = ({ file, line, rule, message }: Problem) => `${file} ${line} ${rule} ${message}`;

/**
 * What the check would find if this file stood among the others.
 * @param reading the content as it is
 */
export function problemsOf(
  reading: ContentReading,
  folder: Folder,
  id: string,
  text: string,
): readonly Problem[] {
  const file = fileOf(folder, id);
  const fresh = readText(folder, file, 'new', () => text);
  const before = new Set(reading.problems.map(keyOf));
  return [...fresh.problems, ...checkTogether([...reading.files.values(), fresh])].filter(
    (problem) => problem.file === file || !before.has(keyOf(problem)),
  );
}

const named = z.strictObject({ id: idForm });

/** Why an id cannot be that of a new entry; empty if it can. */
export function idFaults(reading: ContentReading, folder: Folder, id: string): readonly Fault[] {
  const wrong = named.safeParse({ id }).error?.issues ?? [];
  const { takenIn } = collectIds(reading.files.values());
  const by = takenIn(folder, id);
  if (wrong.length === 0 && by === undefined) return [];
  if (by === undefined)
    return wrong
      .flatMap((issue) => inWords(issue, { id }, named))
      .map(({ rule, message, hint }) => ({ flag: '--id', rule, message, hint }));
  const free = freeId(id, (other) => takenIn(folder, other) !== undefined);
  return [
    {
      flag: '--id',
      rule: 'id/twice',
      message: `The id "${id}" is taken: ${by}.`,
      hint: `If that is the same, edit that file; if not, write --id ${free}, or better what sets it apart.`,
    },
  ];
}
