import { inPlainLetters, spellingsWithout } from './letters.ts';

/** A name of which a text may have dropped letters. */
export interface KnownName {
  readonly right: string;
  /**
   * Of a given name, the names that follow it, in plain letters: "Ismail" is İsmail before Demir
   * only, since others write theirs so. Undefined for a name that stands for itself.
   */
  readonly before: readonly string[] | undefined;
}

/** A person's name and, as in lists, its family name first. */
export interface PersonName {
  readonly name: string;
  readonly sortName: string | undefined;
}

const word = /\p{L}[\p{L}\p{M}]+/gu;
/** The words of a name. */
export const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];

/** Words of English that look like a name without its letters. */
const english = new Set(['Turk', 'Turks', 'Turkiye']);

/**
 * The spellings that lack letters, and the names that they are of. A spelling that is a known name
 * itself is left out.
 * @param others names of organisations and places, of which each word stands for itself
 */
export function droppedLetters(
  people: readonly PersonName[],
  others: readonly string[],
): ReadonlyMap<string, KnownName> {
  const parts = [
    ...people.flatMap(partsOf),
    ...others.flatMap(wordsOf).map((right) => ({ right, before: undefined })),
  ];
  const known = new Set(parts.map(({ right }) => right));
  const dropped = new Map<string, KnownName>();
  for (const { right, before } of parts) {
    if (!/^\p{Lu}/u.test(right) || right.length < 4) continue;
    for (const wrong of spellingsWithout(right)) {
      if (known.has(wrong) || english.has(wrong)) continue;
      const other = dropped.get(wrong)?.before ?? [];
      const alone = before === undefined || (dropped.has(wrong) && other.length === 0);
      dropped.set(wrong, { right, before: alone ? undefined : [...other, ...before] });
    }
  }
  return dropped;
}

/** The words of a person's name; all but the family name stand before another. */
function partsOf({ name, sortName }: PersonName): readonly KnownName[] {
  const words = wordsOf(name);
  const family = sortName?.split(',')[0] ?? words.at(-1) ?? '';
  return words.map((right, index) => {
    const next = words[index + 1];
    const stands = next === undefined || wordsOf(family).includes(right);
    return { right, before: stands ? undefined : [inPlainLetters(next)] };
  });
}
