import { unseenSigns } from '../../../schema/unseen.ts';
import type { Edit } from '../../problem.ts';

/** Spaces of other widths, or that do not break a line. */
const special = '\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000';
const odd = new RegExp(
  `[ ${special}${unseenSigns}]*[${special}${unseenSigns}][ ${special}${unseenSigns}]*`,
  'g',
);
const anySpace = new RegExp(`[ ${special}]`);

/** A quick look whether a text may have any. */
export const maySpaces = new RegExp(`[${special}${unseenSigns}]`);

/**
 * Special spaces made plain, and invisible signs taken out. Each sign is changed by itself: the
 * next may stand in another part of the text, such as a link.
 */
export const spaceEdits = (text: string): readonly Edit[] =>
  [...text.matchAll(odd)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    const atEdge = /^$|\n$/.test(text.slice(0, index)) || /^$|^\n/.test(text.slice(end));
    // One space is enough; a plain one that is there already is kept.
    const kept = found.includes(' ') ? -1 : found.search(anySpace);
    return found.split('').flatMap((sign, at): readonly Edit[] => {
      if (sign === ' ' && !atEdge) return [];
      const put = at === kept && !atEdge ? ' ' : '';
      return [{ start: index + at, end: index + at + 1, text: put }];
    });
  });

/** The name of a sign as an editor may look it up: U+00A0, no-break space. */
export const nameOfSpace = (text: string): string => {
  const [sign = ''] = maySpaces.exec(text) ?? [];
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[sign];
  return name === undefined ? code : `${name}, ${code}`;
};

const names: Readonly<Record<string, string>> = {
  '\u00A0': 'no-break space',
  '\u2009': 'thin space',
  '\u202F': 'narrow no-break space',
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u2060': 'word joiner',
  '\uFEFF': 'byte-order mark',
};
