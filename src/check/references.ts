import { z } from 'astro/zod';
import { folders, type Folder } from '../schema/id.ts';
import { schemas } from '../schema/schemas.ts';
import type { FileReading } from './file.ts';
import type { Parsed } from './frontmatter.ts';
import { schemaFor, valueAt } from './shape.ts';

const metadata = z.object({ refersTo: z.array(z.enum(folders)).min(1) });

export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly targets: readonly Folder[];
}

/** The folders in which an id may be found, if the schema is one that `ref()` made. */
export const targetsOf = (schema: z.ZodType | undefined): readonly Folder[] | undefined =>
  metadata.safeParse(schema?.meta()).data?.refersTo;

const found = new WeakMap<Parsed, readonly Reference[]>();

/** Every id in the frontmatter of a file; a file that has not changed is not searched again. */
export function referencesIn({ folder, parsed }: FileReading): readonly Reference[] {
  if (!parsed || !folder) return [];
  const known = found.get(parsed) ?? references(schemas[folder], parsed.value);
  found.set(parsed, known);
  return known;
}

/**
 * Every id in the data that the schema declares, by `ref()`, to lead to another entry.
 * @param data as written; it may have faults
 */
export function references(
  schema: unknown,
  data: unknown,
  path: readonly PropertyKey[] = [],
): readonly Reference[] {
  if (data === undefined || data === null) return [];
  const meant = schemaFor(schema, data);
  const targets = targetsOf(meant);
  if (targets) return typeof data === 'string' ? [{ path, id: data, targets }] : [];
  if (meant instanceof z.ZodArray && Array.isArray(data))
    return data.flatMap((item: unknown, index) =>
      references(meant.element, item, [...path, index]),
    );
  if (meant instanceof z.ZodObject)
    return Object.entries(meant.shape).flatMap(([key, field]) =>
      references(field, valueAt(data, [key]), [...path, key]),
    );
  return [];
}
