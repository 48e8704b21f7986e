import type { FileReading } from '../reading/file.ts';
import { isOf } from '../reading/tables.ts';
import { droppedLetters, wordsOf, type KnownName, type PersonName } from './known-names.ts';

/** What the entries know of names and short forms. */
export interface Register {
  /** Short forms, such as SSB, and what they stand for. */
  readonly expansions: ReadonlyMap<string, readonly string[]>;
  /** Names that are written in capitals and are no short forms of ours: TASS, AFP. */
  readonly capitals: ReadonlySet<string>;
  /** Spellings of known names that lack letters, and the names: Erdogan → Erdoğan. */
  readonly dropped: ReadonlyMap<string, KnownName>;
  /** Finds whether a text has one of those spellings. */
  readonly lacksLetters: (text: string) => boolean;
  /** Proper names, which keep their own spelling: of people, organisations, outlets and laws. */
  readonly names: readonly string[];
}

const acronym = /^\p{Lu}{2,6}$/u;

/** Gathers what the entries of these files know. */
export function registerOf(files: readonly FileReading[]): Register {
  const expansions = new Map<string, string[]>();
  const stands = (short: string, long: readonly string[]) => {
    expansions.set(short, [...(expansions.get(short) ?? []), ...long]);
  };
  const people: PersonName[] = [];
  const names = new Set<string>();
  const outlets = new Set<string>();
  const titles = new Set<string>();
  for (const { entries } of files)
    for (const { entry } of entries)
      if (isOf('people', entry))
        people.push({ name: entry.data.name, sortName: entry.data.sortName });
      else if (isOf('organisations', entry)) {
        const { name, abbreviation } = entry.data;
        names.add(name);
        if (abbreviation !== undefined) stands(abbreviation, [name]);
      } else if (isOf('timeline', entry))
        for (const place of entry.data.places ?? []) names.add(place);
      else if (isOf('sources', entry)) {
        outlets.add(entry.data.publisher);
        if (entry.data.origin !== undefined) outlets.add(entry.data.origin);
      } else if (isOf('glossary', entry)) {
        const forms = [entry.data.term, ...(entry.data.forms ?? [])];
        const long = forms.filter((form) => !acronym.test(form));
        for (const form of forms) {
          // A term that has no longer form is a name: KAAN.
          if (acronym.test(form) && long.length > 0) stands(form, long);
          else if (acronym.test(form)) names.add(form);
          else if (/\p{Lu}/u.test(form)) titles.add(form);
        }
      }
  const dropped = droppedLetters(people, [...names]);
  const proper = [...people.map(({ name }) => name), ...names, ...outlets];
  const lacking = wordPattern([...dropped.keys()]);
  return {
    expansions,
    capitals: new Set(
      proper.flatMap(wordsOf).filter((each) => acronym.test(each) && !expansions.has(each)),
    ),
    dropped,
    lacksLetters: (text) => lacking.test(text),
    names: [...proper, ...titles],
  };
}

/** Finds any of these words, which hold letters only. */
const wordPattern = (words: readonly string[]): RegExp =>
  words.length === 0 ? /(?!)/ : new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u');
