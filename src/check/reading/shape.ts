import { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

/** How far data is from a form: one for each fault, one for each key too many. */
const cost = (issues: readonly Issue[]) =>
  issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
    0,
  );

const ofOtherType = (issues: readonly Issue[]) =>
  issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');

/**
 * Which form of a union is meant: of those of the right type, the one with the fewest faults.
 * @param branches the faults that the data has under each form
 * @returns the index of the form, or undefined if the data is of none of their types
 */
export function meantForm(branches: readonly (readonly Issue[])[]): number | undefined {
  const typed = [...branches.keys()].filter((index) => !ofOtherType(branches[index] ?? []));
  return typed.sort((a, b) => cost(branches[a] ?? []) - cost(branches[b] ?? []))[0];
}

/** The schema that data is held to: without `optional`, and of a union the form that is meant. */
export function schemaFor(schema: unknown, data: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return schemaFor(schema.unwrap(), data);
  if (schema instanceof z.ZodDiscriminatedUnion) return variantFor(schema, data);
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.filter((option) => option instanceof z.ZodType);
    const index = meantForm(options.map((option) => option.safeParse(data).error?.issues ?? []));
    return index === undefined ? undefined : schemaFor(options[index], data);
  }
  return schema instanceof z.ZodType ? schema : undefined;
}

/** Of groups of fields that one field tells apart, the one that the data says it is, in any letters. */
function variantFor(schema: z.ZodDiscriminatedUnion, data: unknown): z.ZodType | undefined {
  const said = valueAt(data, [schema.def.discriminator]);
  if (typeof said !== 'string') return undefined;
  return variantsOf(schema).find(({ value }) => value === said.trim().toLowerCase())?.schema;
}

/** The groups of fields that one field tells apart, each with the value of that field. */
export const variantsOf = ({ def }: z.ZodDiscriminatedUnion) =>
  def.options.flatMap((option) => {
    const kind: unknown = option instanceof z.ZodObject && option.shape[def.discriminator];
    const [value] = kind instanceof z.ZodLiteral ? kind.values : [];
    return option instanceof z.ZodObject && typeof value === 'string'
      ? [{ value, schema: option }]
      : [];
  });

/** The value at a path of plain data. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined,
    data,
  );

/** The schema that the value at a path of data is held to. */
export function schemaAt(
  schema: unknown,
  data: unknown,
  path: readonly PropertyKey[],
): z.ZodType | undefined {
  const meant = schemaFor(schema, data);
  const [key, ...rest] = path;
  if (key === undefined) return meant;
  const inner = valueAt(data, [key]);
  if (meant instanceof z.ZodArray) return schemaAt(meant.element, inner, rest);
  return meant instanceof z.ZodObject ? schemaAt(meant.shape[String(key)], inner, rest) : undefined;
}

/** The items under a key of plain data; none if there is no list. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const list = valueAt(value, [key]);
  return Array.isArray(list) ? list : [];
}

/** The fields that the group at a path may have. */
export function fieldsAt(
  schema: unknown,
  data: unknown,
  path: readonly PropertyKey[],
): readonly string[] {
  const meant = schemaAt(schema, data, path);
  return meant instanceof z.ZodObject ? Object.keys(meant.shape) : [];
}
