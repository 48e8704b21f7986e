import slugify, { type Options } from '@sindresorhus/slugify';

// Turkish ü and ö fold to plain letters; the library's default is the German ue and oe.
const customReplacements: [string, string][] = [
  ['ü', 'u'],
  ['Ü', 'U'],
  ['ö', 'o'],
  ['Ö', 'O'],
];

/** The ASCII form of a name for ids and addresses: "İsmail Demir" → "ismail-demir". */
export const toSlug = (text: string, options: Options = {}) =>
  slugify(text, { ...options, customReplacements });
