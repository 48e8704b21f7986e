import { inWords } from '../../check/reading/schema-words.ts';
import type { Folder } from '../../schema/id.ts';
import { schemas } from '../../schema/schemas.ts';
import { entryOf, type FormEntry } from './format.ts';

/**
 * What the schema finds wrong in an entry that is about to be saved, in the words of the check. What
 * only the whole content can tell, such as an id that leads nowhere, the check says afterwards.
 */
export function faultsBeforeSave(folder: Folder, entry: FormEntry): readonly string[] {
  const schema = schemas[folder];
  const data = withoutEmpty(entryOf(folder, entry).data);
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues.flatMap((issue) =>
    inWords(issue, data, schema).map(({ message, hint }) =>
      hint === undefined ? message : `${message} ${hint}`,
    ),
  );
}

/** A field that was left empty is one that is missing. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== '' && each !== null)
      .map(([name, each]) => [name, withoutEmpty(each)]),
  );
}
