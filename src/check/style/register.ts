import type { Entry } from '../../story/types.ts';
import type { FileReading } from '../file.ts';
import { spellingsWithout } from './letters.ts';

/** What the entries know of names and short forms. */
export interface Register {
  /** Short forms, such as SSB, and what they stand for. */
  readonly expansions: ReadonlyMap<string, readonly string[]>;
  /** Names that are written in capitals and are no short forms of ours: TASS, AFP. */
  readonly capitals: ReadonlySet<string>;
  /** Spellings of known names that lack letters, and the names: Erdogan → Erdoğan. */
  readonly dropped: ReadonlyMap<string, string>;
  /** Finds whether a text has one of those spellings. */
  readonly lacksLetters: (text: string) => boolean;
  /** Where the proper names of organisations, outlets and laws stand in a text. */
  readonly namesIn: (text: string) => readonly (readonly [start: number, end: number])[];
}

const acronym = /^\p{Lu}{2,6}$/u;
const word = /\p{L}[\p{L}\p{M}]+/gu;

/** Gathers what the entries of these files know. */
export function registerOf(files: readonly FileReading[]): Register {
  const expansions = new Map<string, string[]>();
  const stands = (short: string, long: readonly string[]) => {
    expansions.set(short, [...(expansions.get(short) ?? []), ...long]);
  };
  const names = new Set<string>();
  const outlets = new Set<string>();
  const titles = new Set<string>();
  for (const { entries } of files)
    for (const { entry } of entries)
      if (is(entry, 'people')) names.add(entry.data.name);
      else if (is(entry, 'organisations')) {
        const { name, abbreviation } = entry.data;
        names.add(name);
        if (abbreviation !== undefined) stands(abbreviation, [name]);
      } else if (is(entry, 'timeline'))
        for (const place of entry.data.places ?? []) names.add(place);
      else if (is(entry, 'sources')) {
        outlets.add(entry.data.publisher);
        if (entry.data.origin !== undefined) outlets.add(entry.data.origin);
      } else if (is(entry, 'glossary')) {
        const forms = [entry.data.term, ...(entry.data.forms ?? [])];
        const long = forms.filter((form) => !acronym.test(form));
        for (const form of forms) {
          // A term that has no longer form is a name: KAAN.
          if (acronym.test(form) && long.length > 0) stands(form, long);
          else if (acronym.test(form)) names.add(form);
          else if (/\p{Lu}/u.test(form)) titles.add(form);
        }
      }
  const dropped = droppedLetters(new Set([...names].flatMap(wordsOf)));
  const lacking = wordPattern([...dropped.keys()]);
  const pattern = namePattern([...names, ...outlets, ...titles]);
  return {
    expansions,
    capitals: new Set([...names, ...outlets].flatMap(wordsOf).filter((each) => acronym.test(each))),
    dropped,
    lacksLetters: (text) => lacking.test(text),
    namesIn: (text) =>
      [...text.matchAll(pattern())].map(({ 0: found, index }) => [index, index + found.length]),
  };
}

const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];

/** A spelling that is itself a name, or an English word, is no mistake. */
function droppedLetters(words: ReadonlySet<string>): ReadonlyMap<string, string> {
  const english = new Set(['Turk', 'Turks', 'Turkiye']);
  return new Map(
    [...words]
      .filter((each) => /^\p{Lu}/u.test(each) && each.length > 3)
      .flatMap((right) => spellingsWithout(right).map((wrong) => [wrong, right] as const))
      .filter(([wrong]) => !words.has(wrong) && !english.has(wrong)),
  );
}

/** Built at the first need: most runs of the check ask for no name. */
function namePattern(names: readonly string[]): () => RegExp {
  let pattern: RegExp | undefined;
  return () => (pattern ??= wordPattern(names, 'gu'));
}

/** Finds any of these words or names; the longest wins. */
function wordPattern(words: readonly string[], flags = 'u'): RegExp {
  if (words.length === 0) return /(?!)/g;
  const source = words
    .toSorted((a, b) => b.length - a.length)
    .map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

const is = <F extends Entry['folder']>(entry: Entry, folder: F): entry is Entry<F> =>
  entry.folder === folder;
