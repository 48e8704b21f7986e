/** The plain letter under a letter: ğ → g, ı → i; undefined for a letter that is plain. */
function plainLetter(letter: string): string | undefined {
  const base = letter === 'ı' ? 'i' : letter.normalize('NFD').charAt(0);
  return base !== letter && /^[A-Za-z]$/.test(base) ? base : undefined;
}

/** A word with all its special letters made plain. */
export const inPlainLetters = (word: string): string =>
  word
    .normalize('NFC')
    .split('')
    .map((letter) => plainLetter(letter) ?? letter)
    .join('');

/**
 * Every way to write a word with one or more of its special letters made plain: "Işık" gives
 * "Isık", "Işik", … "Isik". A word with more than eight such letters gives only the plain one.
 */
export function spellingsWithout(word: string): readonly string[] {
  const letters = word.normalize('NFC').split('');
  const special = letters.filter((letter) => plainLetter(letter) !== undefined).length;
  if (special === 0) return [];
  if (special > 8) return [inPlainLetters(word)];
  const spellings = letters.reduce<readonly string[]>(
    (begun, letter) => {
      const base = plainLetter(letter);
      return begun.flatMap((each) =>
        base === undefined ? [each + letter] : [each + letter, each + base],
      );
    },
    [''],
  );
  return spellings.slice(1);
}
