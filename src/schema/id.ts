import { z } from 'astro/zod';

/** Kinds of entry, named as the folders of `content/` are. */
export const folders = [
  'articles',
  'timeline',
  'quotes',
  'people',
  'organisations',
  'sources',
  'glossary',
  'figures',
  'positions',
  'exchanges',
  'pages',
  'authors',
  'exceptions',
] as const;
export type Folder = (typeof folders)[number];

/** Small letters a–z, digits and single hyphens: what an id, a file name and an address are made of. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id in its permanent form. */
export const id = z
  .string()
  .regex(idPattern, 'may hold only small letters a to z, digits and single hyphens')
  .meta({ written: 'an id' });

/** The field of every entry that has an address: what renamed it leaves behind. */
export const aliases = z
  .array(id)
  .optional()
  .describe('Earlier ids of this entry; their addresses lead here for ever.');

/** Text that must say something. */
export const text = z.string().trim().min(1, 'is empty');

/** The fields that hold our own words, which house style governs; names and words of others do not. */
export const proseFields = z.registry<{ readonly prose: true }>();

/** A line in our own words. */
export const prose = text.clone().register(proseFields, { prose: true });

/**
 * Says of a line that is too long by how much, and why it may not be: for the `max` of a field.
 * @param most characters that it may have
 */
export const atMost = (most: number) => ({
  error: ({ input }: { readonly input?: unknown }) =>
    `has ${String(input).length} characters; ${most} are the most that cards, lists and feeds show whole`,
});

/** A sentence or more in our own words: forms give it several lines. */
export const paragraph = prose.meta({ lines: true });

/** A sentence or more in the words of others. */
export const passage = text.meta({ lines: true });

/**
 * The id of an entry in another folder. Its form is not checked: an id in a wrong form leads to no
 * entry, and the check then names the nearest that there is.
 * @param targets folders in which the id may be found; the check reads them from the field's metadata.
 */
export const ref = (...targets: readonly [Folder, ...Folder[]]) =>
  z.string().min(1, 'is empty').meta({ refersTo: targets });
