import { holds } from './fonts.ts';

/** Characters that say the same as one that the fonts hold. */
const instead: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2032': '’',
  '\u2033': '”',
  '\u2007': '\u00a0',
  '\u202f': '\u00a0',
  '\u2009': ' ',
};

/**
 * A text in the letters that the fonts hold. A letter with a mark that they lack loses the mark; what
 * they lack altogether (emoji, other scripts, control characters) is left out, so that no box is drawn.
 */
export function inOurLetters(text: string): string {
  let kept = '';
  for (const character of text.normalize('NFC')) kept += held(character);
  // A word joiner, which draws nothing: no line ends within “F-35”.
  return kept
    .replace(/[ \n]+/g, ' ')
    .replace(/(?<=\p{Lu})-(?=\d)/gu, '-\u2060')
    .trim();
}

/** Whether a text can be set without leaving a letter out. */
export const isInOurLetters = (text: string): boolean =>
  Array.from(text.normalize('NFC')).every((character) => held(character) !== '');

/** What of a text a card leaves out and a reader would miss; not marks, nor what is not seen. */
export const leftOut = (text: string): readonly string[] =>
  // Most texts have no other letters than these.
  /^[\u0020-\u007e‘’“”…–]*$/.test(text)
    ? []
    : Array.from(text.normalize('NFC')).filter(
        (character) => /[\p{L}\p{N}\p{S}\p{P}]/u.test(character) && held(character) === '',
      );

function held(character: string): string {
  if (holds(character)) return character;
  const other = instead[character];
  if (other !== undefined) return other;
  if (/\s/.test(character)) return ' ';
  // From “ễ” to “ê” to “e”: as many of its marks as the fonts have.
  const parts = Array.from(character.normalize('NFD'));
  for (let marks = parts.length - 1; marks >= 1; marks -= 1) {
    const simpler = parts.slice(0, marks).join('').normalize('NFC');
    if (Array.from(simpler).length === 1 && holds(simpler)) return simpler;
  }
  return '';
}
