import type { Edit } from '../problem.ts';

const marks = '\\u0300-\\u036F';
const decomposed = new RegExp(`[^${marks}\\s][${marks}]+`, 'gu');

/** A quick look whether a text may have any. */
export const mayLetters = new RegExp(`[${marks}]`);

/**
 * Letters written as a letter and a mark of its own (Unicode's form NFD, as macOS and some PDFs
 * give it) made the one sign that they are (NFC). Marks that no single letter has stay.
 */
export const letterEdits = (text: string): readonly Edit[] =>
  [...text.matchAll(decomposed)].flatMap(({ 0: found, index }) => {
    const one = found.normalize('NFC');
    return one === found ? [] : [{ start: index, end: index + found.length, text: one }];
  });
