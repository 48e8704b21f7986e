import { z } from 'astro/zod';
import { dateKind } from '../typing/field-fixes.ts';
import { targetsOf } from './references.ts';
import { schemaFor, valueAt } from './shape.ts';

/** A text of the frontmatter that readers see. */
export interface ReaderText {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/**
 * The texts of a frontmatter that are written for readers: no ids, dates, addresses, codes or
 * choices from a list.
 * @param data as written; it may have faults
 */
export function readerTexts(
  schema: unknown,
  data: unknown,
  path: readonly PropertyKey[] = [],
): readonly ReaderText[] {
  const meant = schemaFor(schema, data);
  if (typeof data === 'string') return isForReaders(meant) ? [{ path, text: data }] : [];
  if (meant instanceof z.ZodArray && Array.isArray(data))
    return data.flatMap((item: unknown, index) =>
      readerTexts(meant.element, item, [...path, index]),
    );
  if (meant instanceof z.ZodObject)
    return Object.entries(meant.shape).flatMap(([key, field]) => {
      const value = valueAt(data, [key]);
      return value === undefined ? [] : readerTexts(field, value, [...path, key]);
    });
  return [];
}

const isForReaders = (schema: z.ZodType | undefined): boolean =>
  schema instanceof z.ZodString &&
  schema.format === null &&
  !targetsOf(schema) &&
  !dateKind(schema);
