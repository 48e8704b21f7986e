import { z } from 'astro/zod';
import { schemaFor, valueAt } from '../reading/shape.ts';

/**
 * The data of an entry as its file has it: keys in the order of the schema, also in groups and in
 * items of lists; keys that the schema does not know last, as they were. Optional fields that say
 * nothing (no text, an empty list, false, null) are left out: absent means the same. Blanks around
 * a text go.
 * @param data as written; it may have faults
 */
export function inFieldOrder(schema: unknown, data: unknown): unknown {
  if (typeof data === 'string') return data.trim();
  if (data === null || typeof data !== 'object') return data;
  const meant = schemaFor(schema, data);
  if (Array.isArray(data))
    return meant instanceof z.ZodArray
      ? data.map((item: unknown) => inFieldOrder(meant.element, item))
      : data;
  const shape = meant instanceof z.ZodObject ? meant.shape : {};
  const known = Object.entries(shape).flatMap(([key, field]): [string, unknown][] => {
    const value = valueAt(data, [key]);
    return !(key in data) || (field instanceof z.ZodOptional && saysNothing(value))
      ? []
      : [[key, inFieldOrder(field, value)]];
  });
  const unknown = Object.entries(data).filter(([key]) => !(key in shape));
  return Object.fromEntries([...known, ...unknown]);
}

/** Whether a value of an optional field is as good as none. */
export const saysNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  value === false ||
  (Array.isArray(value) && value.length === 0);
