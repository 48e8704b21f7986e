/** Letters that are whole, so that taking off marks (Unicode NFD) does not lead to a to z. */
const plain: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const whole = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/** A text in small letters, those that are whole replaced: "AKINCI" and "Akıncı" → "akinci". */
export const plainLetters = (text: string): string =>
  text.toLowerCase().replace(whole, (letter) => plain[letter] ?? letter);

/** A word as it is compared: small letters a to z and those of other scripts, no marks or signs. */
export const folded = (text: string): string =>
  plainLetters(text)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The words of a text that Pagefind would not find without their letters, as they are typed without:
 * "Akıncı" → "akinci". It finds ğ, ş, ç, ö, ü and İ by itself, because Unicode takes them apart.
 * @returns each word once, in small letters
 */
export function typedOtherwise(text: string): readonly string[] {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const folded = plainLetters(word);
    if (folded !== word) found.add(folded);
  }
  return [...found];
}

/** A text in one line, without the signs that Pagefind takes for bounds of words. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}\u200b]+/gu, ' ')
    .trim();
