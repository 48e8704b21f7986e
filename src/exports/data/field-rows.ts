import { z } from 'astro/zod';
import { address, day, id } from './fields.ts';
import { isShape, propertiesOf, requiredOf, type Shape } from './shape-change.ts';

/** A field of a record as a row of a table; the fields inside it follow. */
export interface DataFieldRow {
  /** With what it stands in: `date.edtf`. */
  readonly name: string;
  /** What it holds: “a list of ids”. */
  readonly holds: string;
  /** The values that it may have, if they are few. */
  readonly choices: readonly string[];
  /** Whether it can be missing, and how: as null, or by having no such field. */
  readonly missing: 'never' | 'null' | 'absent';
  readonly help: string;
}

/** The fields of a record, in their order, read from its JSON Schema. */
export const dataFieldRows = (record: z.ZodType): readonly DataFieldRow[] =>
  rowsIn(shapeOf(z.toJSONSchema(record)), '', new Map());

/**
 * @param before what the object stands in, with a full stop
 * @param told groups whose fields have their rows already, by the name of the field that has them
 */
function rowsIn(object: Shape, before: string, told: Map<string, string>): readonly DataFieldRow[] {
  const required = requiredOf(object);
  return Object.entries(propertiesOf(object)).flatMap(([key, value]) => {
    const field = shapeOf(value);
    const { inner, nullable } = withoutNull(field);
    const { item, many } = innermost(inner);
    const name = before + key;
    const group = JSON.stringify(propertiesOf(item));
    const like = 'properties' in item ? told.get(group) : undefined;
    if ('properties' in item && like === undefined) told.set(group, name);
    const { holds, choices } = words(item, many);
    const row: DataFieldRow = {
      name,
      holds: like === undefined ? holds : `${holds} as in ${like}`,
      choices,
      missing: !required.includes(key) ? 'absent' : nullable ? 'null' : 'never',
      help: String(field['description']),
    };
    return like === undefined ? [row, ...rowsIn(item, `${name}.`, told)] : [row];
  });
}

const shapeOf = (value: unknown): Shape => (isShape(value) ? value : {});

/** A field without the null that it may be. */
function withoutNull(field: Shape): { readonly inner: Shape; readonly nullable: boolean } {
  const { type, anyOf } = field;
  if (Array.isArray(type)) {
    const rest: unknown[] = type.filter((each) => each !== 'null');
    return { inner: { ...field, type: rest[0] }, nullable: rest.length < type.length };
  }
  if (!Array.isArray(anyOf)) return { inner: field, nullable: false };
  const rest = anyOf.map(shapeOf).filter((each) => each['type'] !== 'null');
  const [only] = rest;
  return {
    inner: rest.length === 1 && only ? only : { ...field, anyOf: rest },
    nullable: rest.length < anyOf.length,
  };
}

function innermost(field: Shape, many = 0): { readonly item: Shape; readonly many: number } {
  const { items } = field;
  return isShape(items) ? innermost(items, many + 1) : { item: field, many };
}

const patterns = new Map(
  (
    [
      ['id', id],
      ['address', address],
      ['day', day],
    ] as const
  ).map(([name, shape]) => [z.toJSONSchema(shape).pattern, name]),
);

function words(item: Shape, many: number): Pick<DataFieldRow, 'holds' | 'choices'> {
  const choices = choicesOf(item);
  if (choices.length > 0)
    return { holds: many > 0 ? 'a list of' : choices.length > 1 ? 'one of' : 'only', choices };
  const [one, several] = nouns(item);
  const lists = 'lists of '.repeat(Math.max(0, many - 1));
  return { holds: many > 0 ? `a list of ${lists}${several}` : one, choices };
}

function choicesOf(item: Shape): string[] {
  const { enum: values, anyOf } = item;
  if ('const' in item) return [String(item['const'])];
  if (Array.isArray(values)) return values.map(String);
  const consts = Array.isArray(anyOf) ? anyOf.map(shapeOf) : [];
  return consts.every((each) => 'const' in each) ? consts.map((each) => String(each['const'])) : [];
}

function nouns({ type, pattern }: Shape): readonly [one: string, several: string] {
  const named = typeof pattern === 'string' ? patterns.get(pattern) : undefined;
  if (named === 'id') return ['an id', 'ids'];
  if (named === 'address') return ['an address', 'addresses'];
  if (named === 'day') return ['a day', 'days'];
  if (type === 'integer' || type === 'number') return ['a number', 'numbers'];
  if (type === 'boolean') return ['true or false', 'true or false'];
  if (type === 'object') return ['a group of fields', 'groups of fields'];
  return type === 'string' ? ['text', 'texts'] : ['text, number or null', 'values'];
}
