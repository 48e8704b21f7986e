import { z } from 'astro/zod';
import { folders, type Folder } from '../schema/id.ts';
import { schemas } from '../schema/schemas.ts';
import { leavesOf } from './fields.ts';
import type { FileReading } from './file.ts';
import type { Parsed } from './frontmatter.ts';

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
export const references = (schema: unknown, data: unknown): readonly Reference[] =>
  leavesOf(schema, data).flatMap(({ path, schema: field, value }) => {
    const targets = targetsOf(field);
    return targets && typeof value === 'string' ? [{ path, id: value, targets }] : [];
  });
