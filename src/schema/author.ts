import { z } from 'astro/zod';
import { text } from './id.ts';

/** Who signs an article. The desk signs as an institution. */
export const author = z.strictObject({
  name: text.describe('Name as it stands in the byline.'),
  kind: z.enum(['institution', 'person']).describe('institution or person.'),
});
export type AuthorData = z.infer<typeof author>;
