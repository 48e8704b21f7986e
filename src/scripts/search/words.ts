import { folded } from '../../exports/search/letters.ts';
import type { FoundRecord } from './engine.ts';

/** A stretch of a text, and whether it was searched for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** The words of a search, folded. */
export const termsOf = (query: string): readonly string[] =>
  query
    .split(/\s+/)
    .map(folded)
    .filter((term) => term !== '');

/**
 * Whether the last word is likely to go on: one or two letters or digits, but neither an abbreviation
 * ("EU") nor a script in which that is a word. What they find is no use, and much to load.
 */
export function goesOn(query: string): boolean {
  const last = query.split(/\s+/).at(-1) ?? '';
  const letters = folded(last);
  if (letters.length > 2 || !/^[\p{sc=Latn}\p{sc=Cyrl}\d]*$/u.test(letters)) return false;
  return letters.length < 2 || last !== last.toUpperCase() || /\d/.test(last);
}

/** The words of a search, the long ones without their ends, where most slips of the pen are. */
export const beginnings = (query: string): string =>
  query
    .split(/\s+/)
    .map((word) => (word.length < 6 ? word : word.slice(0, Math.ceil((word.length * 2) / 3))))
    .join(' ');

/** A day typed as `2020-12-14` as it is written in the record, 14 December 2020. */
export const daysAsWritten = (query: string): string =>
  query.replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return day;
    return date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  });

/** "sanctions" finds "sanction", and the other way round; short words must begin alike. */
const isFound = (word: string, terms: readonly string[]) => {
  const plain = folded(word);
  return (
    plain !== '' &&
    terms.some((term) => plain.startsWith(term) || (plain.length > 4 && term.startsWith(plain)))
  );
};

/** A text with the words marked that were searched for. */
export const marked = (text: string, terms: readonly string[]): readonly Piece[] =>
  text
    .split(/(\s+)/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, found: isFound(word, terms) }));

/** How many words an excerpt has, and how many of them stand before the first found one. */
const length = 28;
const before = 8;

/** Some words of a record around those found, or its first ones where only its name was found. */
export function excerptOf({ content, excerpt }: FoundRecord, terms: readonly string[]) {
  const pieces = excerpt.includes('<mark>') ? fromMarks(excerpt) : ownExcerpt(content, terms);
  const text = pieces.map((piece) => piece.text).join('');
  return [
    ...(content.startsWith(text) ? [] : [{ text: '… ', found: false }]),
    ...pieces,
    ...(content.endsWith(text) ? [] : [{ text: ' …', found: false }]),
  ];
}

function fromMarks(excerpt: string): readonly Piece[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text, index) => ({
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      found: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}

/** Where Pagefind found another spelling, which has no place in the text. */
function ownExcerpt(content: string, terms: readonly string[]): readonly Piece[] {
  const words = content.split(' ');
  const first = words.findIndex((word) => isFound(word, terms));
  const start = Math.max(0, Math.min(first - before, words.length - length));
  return marked(words.slice(start, start + length).join(' '), terms);
}

/**
 * Whether a record has a word that begins like each word of a search. Pagefind, where it knows no
 * word, takes the longest beginning that it knows: "xyzzy" finds "X", which nobody looked for.
 */
export function holds({ content, meta }: FoundRecord, terms: readonly string[]): boolean {
  const text = [content, ...Object.values(meta)].join(' ');
  const words = [...text.split(/\s+/), ...text.split(/[^\p{L}\p{M}\p{N}]+/u)].map(folded);
  return terms.every((term) => {
    const beginning = term.slice(0, Math.ceil(term.length / 2));
    return words.some((word) => word.startsWith(beginning));
  });
}
