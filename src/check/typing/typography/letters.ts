import type { Edit } from '../../problem.ts';

const decomposed = /[^\p{M}\s]\p{M}+/gu;

/** A quick look whether a text may have any. */
export const mayLetters = /\p{M}/u;

/**
 * Letters written as a letter and a mark of its own (Unicode's form NFD, as macOS and some PDFs
 * give it) made the one sign that they are (NFC). Marks that no single letter has stay, as those of
 * Arabic vowels.
 */
export const letterEdits = (text: string): readonly Edit[] =>
  [...text.matchAll(decomposed)].flatMap(({ 0: found, index }) => {
    const one = found.normalize('NFC');
    return one.length >= found.length
      ? []
      : [{ start: index, end: index + found.length, text: one }];
  });
