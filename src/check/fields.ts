import { z } from 'astro/zod';
import { schemaFor, valueAt } from './shape.ts';

/** A value of a frontmatter that is neither list nor record, and the schema that it is held to. */
export interface Leaf {
  readonly path: readonly PropertyKey[];
  readonly schema: z.ZodType;
  readonly value: unknown;
}

/**
 * Every single value in the data that the schema knows, with the schema of its field.
 * @param data as written; it may have faults
 */
export function leavesOf(
  schema: unknown,
  data: unknown,
  path: readonly PropertyKey[] = [],
): readonly Leaf[] {
  if (data === undefined || data === null) return [];
  const meant = schemaFor(schema, data);
  if (meant instanceof z.ZodArray)
    return Array.isArray(data)
      ? data.flatMap((item: unknown, index) => leavesOf(meant.element, item, [...path, index]))
      : [];
  if (meant instanceof z.ZodObject)
    return Object.entries(meant.shape).flatMap(([key, field]) =>
      leavesOf(field, valueAt(data, [key]), [...path, key]),
    );
  return meant ? [{ path, schema: meant, value: data }] : [];
}
