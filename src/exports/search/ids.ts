import { checkDigit, namesOf } from './names.ts';
import type { SearchKind, SearchRecord } from './record.ts';

/** One letter for each kind of result; turning points have one of their own. */
const letters: Readonly<Record<SearchKind | 'turning', string>> = {
  article: 'a',
  event: 'e',
  turning: 't',
  quote: 'q',
  person: 'p',
  organisation: 'o',
  term: 'g',
  figure: 'f',
  page: 'x',
  question: 'c',
  exchange: 'w',
  source: 's',
};
const kinds = new Map(
  Object.entries(letters).map(
    // The names that the type has, which Object.entries forgets.
    ([kind, letter]) => [letter, kind as keyof typeof letters] as const,
  ),
);

/**
 * Kinds that have no check digits, which would be loaded by every first search: most records are of
 * these, and nobody types their whole titles. Articles stand first as it is.
 */
const unchecked: readonly SearchKind[] = ['source', 'quote', 'article', 'question', 'exchange'];

/**
 * The id of a record within its index, from which the browser knows without loading it what it is
 * and whether it may have the name that is searched for: a letter for the kind, the place among the
 * records, and after a dot a check digit for each of its names. A fragment is named by it.
 */
export function shortIdOf({ kind, turning, meta }: SearchRecord, place: number): string {
  const letter = letters[turning === true ? 'turning' : kind];
  const names = unchecked.includes(kind) ? [] : namesOf(meta, kind);
  const digits = new Set(names.map(checkDigit));
  const end = digits.size > 0 ? `.${[...digits].join('')}` : '';
  return `${letter}${place.toString(36)}${end}`;
}

/**
 * The whole id, as Pagefind has it.
 * @param version of the index, so that no record of another one is taken from a cache
 */
export const idOf = (version: string, shortId: string): string => `${version}-${shortId}`;

/** The id of a record within its index. */
export const shortId = (id: string): string => id.slice(id.indexOf('-') + 1);

/** What a whole id tells of its record. */
export function readId(id: string): {
  readonly kind: SearchKind;
  readonly turning: boolean;
  readonly checkDigits: string;
} {
  const short = shortId(id);
  const kind = kinds.get(short.charAt(0));
  if (kind === undefined) throw new Error(`${id} is no id of this index`);
  const [, checkDigits = ''] = short.split('.');
  return kind === 'turning'
    ? { kind: 'event', turning: true, checkDigits }
    : { kind, turning: false, checkDigits };
}
