import { parseArgs } from 'node:util';
import { flagOf, unknownFlag, type Fault } from './faults.ts';
import type { Field } from '../fields.ts';
import type { Kind } from '../kinds.ts';
import { readValue } from './values.ts';

/** What the command line says of the new entry. */
export interface Given {
  readonly id: string | undefined;
  readonly body: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}

/** Flags beside those for the fields. */
const own = ['id', 'body'];

/**
 * Reads the flags of one kind of entry.
 * @param args what follows the kind on the command line
 */
export function readArguments(kind: Kind, fields: readonly Field[], args: string[]): Given {
  const meant = namesOf(fields);
  const written = new Map<string, string[]>();
  const faults: Fault[] = [];
  const stray: string[] = [];
  // A value that follows a flag which there is not needs no report of its own.
  let afterUnknown = false;
  const { tokens } = parseArgs({
    args,
    options: Object.fromEntries(
      [...meant].map(([name, field]) => [
        name,
        {
          type:
            fields.find((each) => each.name === field)?.form.is === 'flag' ? 'boolean' : 'string',
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional' && !afterUnknown) stray.push(token.value);
    if (token.kind !== 'option') continue;
    const field = meant.get(token.name);
    afterUnknown = field === undefined;
    if (field === undefined) {
      faults.push(unknownFlag(token.rawName, kind.word, [...own, ...fields.map(nameOfFlag)]));
      continue;
    }
    const form = fields.find(({ name }) => name === field)?.form;
    const value = token.value ?? (form?.is === 'flag' ? 'true' : undefined);
    const before = written.get(field) ?? [];
    if (value === undefined || /^--[a-z]/.test(value))
      faults.push(valueFault(field, 'flag/empty', 'Nothing is written after this flag.'));
    else if (before.length > 0 && form?.is !== 'list')
      faults.push(valueFault(field, 'flag/twice', 'This flag is given twice.', 'Keep one.'));
    else written.set(field, [...before, value]);
  }
  if (stray.length > 0)
    faults.push({
      flag: undefined,
      rule: 'flag/stray',
      message: `"${stray.join(' ')}" belongs to no flag.`,
      hint:
        written.size > 0 || faults.length > 0
          ? 'Put a text of several words between quotation marks.'
          : // npm keeps flags for itself unless two hyphens stand before them.
            `Write two hyphens before the kind: npm run new -- ${kind.word} ${flagOf(fields[0]?.name ?? 'title')} "…"`,
    });
  return {
    id: written.get('id')?.[0]?.trim(),
    body: written.get('body')?.[0]?.trim(),
    data: Object.fromEntries(
      fields.flatMap(({ name, form }) => {
        const values = written.get(name);
        return values ? [[name, readValue(form, values)]] : [];
      }),
    ),
    faults,
  };
}

const nameOfFlag = ({ name }: Field) => flagOf(name).slice(2);

const valueFault = (field: string, rule: string, message: string, hint?: string): Fault => ({
  flag: flagOf(field),
  rule,
  message,
  hint,
});

/** Every way to write a flag, and the field that it means; a list may be named for one item. */
function namesOf(fields: readonly Field[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const field of fields)
    if (field.form.is === 'list')
      for (const name of [field.name, nameOfFlag(field)])
        for (const other of [name.replace(/ies$/, 'y'), name.replace(/s$/, ''), `${name}s`])
          names.set(other, field.name);
  // A field's own name goes before another's singular.
  for (const field of fields)
    for (const name of [field.name, nameOfFlag(field)]) names.set(name, field.name);
  for (const name of own) names.set(name, name);
  return names;
}
