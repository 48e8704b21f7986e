import { commandFor } from '../desk/new/command.ts';
import { fieldsOf } from '../desk/fields.ts';
import type { Entry } from '../story/types.ts';
import { exampleContent } from './example.ts';
import { deskKind, type HandbookKind } from './kinds.ts';

/**
 * The command that writes the example of a kind: its id, the fields that must be there, and those
 * that `npm run new` asks for, on one line, which every shell takes, those of Windows too. Undefined
 * for a kind that `npm run new` does not begin.
 */
export function exampleCommand(kind: HandbookKind): string | undefined {
  const desk = deskKind(kind);
  if (!desk) return undefined;
  const fields = fieldsOf(kind.folder).filter(
    ({ name, required }) => required || desk.also.includes(name),
  );
  const { id, data } = exampleEntry(kind);
  const known = fields.map(({ name }): [string, unknown] => [name, Reflect.get(data, name)]);
  return commandFor(desk, fields, { ...Object.fromEntries(known), id });
}

/** The entry that a kind’s page shows. */
export function exampleEntry({ folder, example }: HandbookKind): Entry {
  const entry = exampleContent().entries[folder].find(({ file }) => file === `content/${example}`);
  if (!entry) throw new Error(`the handbook has no example ${example}`);
  return entry;
}
