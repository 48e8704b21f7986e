import type { TextFault } from './markdown.ts';
import { placesIn } from './problem.ts';

const forbidden = /[\0\uFFFD\u202A-\u202E\u2066-\u2069]/;

const words: Readonly<Record<string, Pick<TextFault, 'rule' | 'message' | 'hint'>>> = {
  '\0': { rule: 'file/binary', message: 'The file holds a NUL byte; it is not a text file.' },
  '\uFFFD': {
    rule: 'file/encoding',
    message: 'A character here is not written in UTF-8.',
    hint: 'Save the file as UTF-8.',
  },
};

/**
 * The first character of a file that no entry may hold: NUL, what was not UTF-8, or a bidirectional
 * control (UAX #9), which can make a text read otherwise than it is written.
 */
export function forbiddenCharacter(text: string): TextFault | undefined {
  const found = forbidden.exec(text);
  if (!found) return undefined;
  const [sign] = found;
  return {
    ...placesIn(text)(found.index),
    ...(words[sign] ?? {
      rule: 'file/direction',
      message: `An invisible sign here turns the direction of the text (U+${sign.charCodeAt(0).toString(16).toUpperCase()}).`,
      hint: 'Delete it: browsers find the direction of Arabic and Hebrew words by themselves.',
    }),
  };
}
