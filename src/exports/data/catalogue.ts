import { z } from 'astro/zod';
import { dataSet } from './data-set.ts';
import { address } from './fields.ts';

const shape = z.strictObject({
  url: address.describe('The file.'),
  title: z.string().describe('What it holds.'),
  format: z.string().describe('Its format, by name.'),
  mediaType: z.string().describe('Media type.'),
  bytes: z.int().min(0).describe('Its size, not compressed.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of its bytes: the same as long as nothing in it changes.'),
  records: z.int().min(0).describe('How many records it holds.'),
  version: z.string().describe('Semantic version of its shape.'),
  schema: address.nullable().describe('Its JSON Schema (draft 2020-12); null for a table.'),
});

/** A file as a record of the list of all files. */
export type CatalogueItem = z.infer<typeof shape>;

/** The list of all files but itself and the schemas. Its records are made of the files, not of a story. */
export const catalogue = dataSet({
  name: 'index',
  title: 'List of the files',
  what: 'One file of data: where it is, how large, and what its bytes add up to.',
  page: '/data/',
  shape,
  changes: [{ version: '1.0.0', words: 'First version.' }],
  records: () => [],
});
