/** A text in the frontmatter, and the field that holds it. */
export interface FieldText {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** Every text in plain data, however deep. */
export function stringsIn(value: unknown, path: readonly PropertyKey[] = []): readonly FieldText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
