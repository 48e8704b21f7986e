import type { z } from 'astro/zod';

/** The faults that a schema finds, as `path: message`. */
export const faults = (schema: z.ZodType, data: unknown): readonly string[] =>
  (schema.safeParse(data).error?.issues ?? []).map(
    ({ path, message }) => `${path.map(String).join('.')}: ${message}`,
  );

/** The frontmatter of an event, without fault. */
export const anEvent = {
  title: 'The first parts land',
  date: '2019-07-12',
  kind: 'delivery',
  actors: ['turkey'],
  significance: 3,
  confidence: 'confirmed',
  sources: ['tass'],
};
