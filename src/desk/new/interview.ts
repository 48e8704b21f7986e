import type { ContentReading } from '../../check/read.ts';
import { inWords } from '../../check/reading/schema-words.ts';
import { schemaAt, valueAt } from '../../check/reading/shape.ts';
import { dateKind, dateMeant, uncertain } from '../../check/typing/field-fixes.ts';
import { z } from 'astro/zod';
import type { Asker } from './asker.ts';
import { candidatesIn } from '../catalogue.ts';
import type { Field, Form } from '../fields.ts';
import { kinds, type Kind } from '../kinds.ts';
import { readValue } from './values.ts';

/** Asks which kind of entry it is to be. */
export async function askKind(asker: Asker): Promise<Kind | undefined> {
  const word = await asker.choose(
    'What is it?',
    kinds.map((kind) => kind.word),
  );
  return kinds.find((kind) => kind.word === word);
}

/**
 * Asks for the fields in turn.
 * @returns a value for each field that was answered
 */
export async function askFields(
  asker: Asker,
  reading: ContentReading,
  fields: readonly Field[],
): Promise<Readonly<Record<string, unknown>>> {
  const answers: Record<string, unknown> = {};
  for (const field of fields) {
    const value = await askField(asker, reading, field);
    if (value !== undefined) answers[field.name] = value;
  }
  return answers;
}

function askField(asker: Asker, reading: ContentReading, field: Field): Promise<unknown> {
  const { form } = field;
  const message = `${field.name}${field.required ? '' : ' (may be empty)'}: ${field.help}`;
  return form.is === 'list'
    ? askList(asker, reading, field, form.of, message)
    : askOne(asker, reading, field, form, message);
}

async function askOne(
  asker: Asker,
  reading: ContentReading,
  field: Field,
  form: Form,
  message: string,
): Promise<unknown> {
  switch (form.is) {
    case 'choice':
      return readValue(form, [await asker.choose(message, form.options.map(String))]);
    case 'flag':
      return (await asker.choose(message, ['no', 'yes'])) === 'yes' || undefined;
    case 'reference': {
      const candidates = candidatesIn(reading, form.targets);
      const how = { many: false, required: field.required };
      return (await asker.pick(message, candidates, how))[0];
    }
    case 'group':
      return askFields(asker, reading, form.fields);
    case 'variants': {
      const kinds = form.variants.map(({ value }) => value);
      const kind = await asker.choose(message, kinds);
      const fields = form.variants.find(({ value }) => value === kind)?.fields ?? [];
      return { [form.key]: kind, ...(await askFields(asker, reading, fields)) };
    }
    default: {
      const refuse = (answer: string) =>
        answer.trim() === '' && !field.required ? undefined : faultIn(field, answer.trim());
      const answer = (await asker.text({ message, refuse })).trim();
      return answer === '' ? undefined : answer;
    }
  }
}

async function askList(
  asker: Asker,
  reading: ContentReading,
  field: Field,
  item: Form,
  message: string,
): Promise<readonly unknown[] | undefined> {
  if (item.is === 'reference') {
    const how = { many: true, required: field.required };
    const ids = await asker.pick(message, candidatesIn(reading, item.targets), how);
    return ids.length > 0 ? ids : undefined;
  }
  const items: unknown[] = [];
  if (item.is === 'group') {
    asker.say(message);
    do items.push(await askFields(asker, reading, item.fields));
    while ((await asker.choose('Another?', ['yes', 'no'])) === 'yes');
    return items;
  }
  for (;;) {
    const refuse = (answer: string) =>
      answer.trim() === ''
        ? field.required
          ? faultIn(field, items)
          : undefined
        : faultIn(field, [...items, answer.trim()], items.length);
    const next = items.length === 0 ? message : `${field.name}, the next; empty to go on:`;
    const answer = (await asker.text({ message: next, refuse })).trim();
    if (answer === '') return items.length > 0 ? items : undefined;
    items.push(answer);
  }
}

/**
 * Why a field cannot hold this value, in the words of the check.
 * @param index of a list, the only item to be judged: the list may not be complete yet
 */
function faultIn({ name, schema }: Field, value: unknown, index?: number): string | undefined {
  const record = z.strictObject({ [name]: schema });
  const data = { [name]: value };
  const issues = record.safeParse(data).error?.issues ?? [];
  const issue = issues.find(({ path }) => index === undefined || path[1] === index);
  const words = issue && inWords(issue, data, record)[0];
  if (!words) return undefined;
  return (
    datesFault(schemaAt(record, data, words.path), valueAt(data, words.path)) ??
    [words.message, words.hint].filter(Boolean).join(' ')
  );
}

/** What is said of a date in another form, for which the right one is known. */
function datesFault(schema: z.ZodType | undefined, written: unknown): string | undefined {
  const kind = dateKind(schema);
  if (!kind || typeof written !== 'string') return undefined;
  const meant = dateMeant(kind, written);
  if (!meant) return undefined;
  return 'date' in meant
    ? `Dates are written year-month-day. Did you mean ${meant.date}?`
    : uncertain(meant.doubt);
}
