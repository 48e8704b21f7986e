import { stringify } from 'yaml';
import type { ContentReading } from '../../check/read.ts';
import { candidatesIn } from '../catalogue.ts';
import { flagOf } from './faults.ts';
import type { Field, Form } from '../fields.ts';
import type { Kind } from '../kinds.ts';
import type { Data } from './propose-id.ts';

/**
 * The command that writes an entry with these fields.
 * @param data what is known of it, by field; its `id` and `body`, too
 */
export function commandFor(kind: Kind, fields: readonly Field[], data: Data): string {
  const names = [...fields.map(({ name }) => name), 'id', 'body'];
  const flags = names.flatMap((name) => {
    const value = data[name];
    if (value === undefined) return [];
    // A word after such a flag would stand for itself.
    if (typeof value === 'boolean') return [`${flagOf(name)}=${value ? 'true' : 'false'}`];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.map((item) => `${flagOf(name)} ${quoted(item)}`);
  });
  return ['npm run new --', kind.word, ...flags].join(' ');
}

/**
 * A command that would do: what is given, and for each required field that is missing something
 * that could stand there, taken from the entries that there are.
 */
export function exampleFor(
  kind: Kind,
  fields: readonly Field[],
  data: Data,
  reading: ContentReading,
): string {
  const last = reading.entries[kind.folder].at(-1)?.data;
  const filled = fields
    .filter(({ name, required }) => required && data[name] === undefined)
    .map(({ name, form }): [string, unknown] => [
      name,
      exampleOf(form, last && Reflect.get(last, name), reading),
    ]);
  return commandFor(kind, fields, { ...data, ...Object.fromEntries(filled) });
}

function exampleOf(form: Form, known: unknown, reading: ContentReading): unknown {
  if (form.is === 'list') {
    const list: readonly unknown[] = Array.isArray(known) ? known : [];
    // A list of texts may want several; one reference will do.
    const items = form.of.is === 'text' ? list.slice(0, 3) : list.slice(0, 1);
    return (items.length > 0 ? items : ['…']).map((item) => exampleOf(form.of, item, reading));
  }
  if (form.is === 'choice') return known ?? form.options[0];
  if (form.is === 'reference') return known ?? candidatesIn(reading, form.targets)[0]?.id ?? '…';
  return typeof known === 'string' && known.length <= 12 ? known : '…';
}

/** A group of fields as YAML in one line, without the marks that shells would take for their own. */
const oneLine = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true })
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** A value as a shell takes it whole. */
function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : oneLine(value);
  return /^[\w./:@~-]+$/.test(text) ? text : `"${text.replace(/["$\\`]/g, '\\$&')}"`;
}
