import { z } from 'astro/zod';
import { folders, type Folder } from '../schema/id.ts';

const metadata = z.object({ refersTo: z.array(z.enum(folders)) });

export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly targets: readonly Folder[];
}

/** Every id in the data that the schema declares, by `ref()`, to lead to another entry. */
export function references(
  schema: unknown,
  data: unknown,
  path: readonly PropertyKey[] = [],
): readonly Reference[] {
  if (!(schema instanceof z.ZodType) || data === undefined || data === null) return [];
  const declared = metadata.safeParse(schema.meta());
  if (declared.success && declared.data.refersTo.length > 0)
    return typeof data === 'string' ? [{ path, id: data, targets: declared.data.refersTo }] : [];
  if (schema instanceof z.ZodOptional) return references(schema.unwrap(), data, path);
  if (schema instanceof z.ZodArray && Array.isArray(data))
    return data.flatMap((item: unknown, index) =>
      references(schema.element, item, [...path, index]),
    );
  if (schema instanceof z.ZodObject && typeof data === 'object')
    return Object.entries(schema.shape).flatMap(([key, field]) =>
      references(field, Reflect.get(data, key), [...path, key]),
    );
  if (schema instanceof z.ZodUnion) {
    const fitting = schema.options.find(
      (option) => option instanceof z.ZodType && option.safeParse(data).success,
    );
    return references(fitting, data, path);
  }
  return [];
}
