/** The distance of lines, in sizes of the text. */
export const lineHeight = 1.25;

/** The width of a chart in the narrowest window that is read in (320 px), in sizes of the text. */
export const narrow = 22;

// Measured in IBM Plex Sans Condensed, in hundredths of its size; what is not listed is taken as 56.
const widths = new Map(
  (
    [
      [24, " 'ij,.l’"],
      [28, '[]|!:;()f{}·'],
      [36, 't/\\r-I"'],
      [45, '*z?sv“”JLcxyçağk'],
      [52, 'F_eoöéESTZbdhnpqu–üışı'],
      [54, '$+0123456789<=>PVY^`~×£'],
      [64, '&GUÜ#HNOÖQABKRDĞ'],
      [72, 'w—M…m'],
      [84, '@W%'],
    ] as const
  ).flatMap(([width, letters]) =>
    Array.from(letters, (letter): [string, number] => [letter, width]),
  ),
);

/** Chinese, Japanese and Korean letters and pictures are as wide as they are high. */
const square =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const mark = /\p{Mn}|\p{Cf}/u;

/** About how wide a text is, in sizes of the text. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => {
    const known = widths.get(letter);
    if (known !== undefined) return sum + known;
    if (mark.test(letter)) return sum;
    return sum + (square.test(letter) ? 105 : 56);
  }, 0) / 100;

/**
 * A text in lines that are no wider than they may be. A word that is wider is broken; what goes
 * beyond the last line is left out and marked with an ellipsis.
 * @param most width of a line, in sizes of the text
 */
export function linesOf(text: string, most: number, atMost = 3): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\n]+/).flatMap((each) => pieces(each, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= most) line = longer;
    else {
      lines.push(line);
      line = word;
    }
    if (lines.length > atMost) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= atMost) return lines;
  const shown = lines.slice(0, atMost);
  return [...shown.slice(0, -1), cut(shown.at(-1) ?? '', most)];
}

/** A word in parts that fit into a line. */
function pieces(word: string, most: number): readonly string[] {
  if (widthOf(word) <= most) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word.slice(0, 400)) {
    if (part !== '' && widthOf(part + letter) > most) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

function cut(line: string, most: number): string {
  const letters = Array.from(line);
  while (letters.length > 0 && widthOf(`${letters.join('')} …`) > most) letters.pop();
  return `${letters.join('').trimEnd()} …`;
}
