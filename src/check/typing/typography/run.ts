import type { Edit } from '../../problem.ts';

/** Words that are read in one line, each letter with its place in the text that they come from. */
export interface Run {
  /** What cannot be changed, such as code or an address, stands here as `hidden`. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it stands in what was written. */
  readonly offsets: readonly number[];
}

/** Stands for each unit of something that is no text: U+FFFC, which no entry has. */
export const hidden = '\uFFFC';

/** Citations, addresses and code: what only looks like text. */
const verbatim = /\[@[^[\]]*\]|(?:https?:\/\/|www\.)\S+|`[^`]+`|&#?\w+;|\\[!-/:-@[-`{-~]/g;

/** A text with what only looks like text hidden. */
export const withHidden = (text: string): string =>
  text.replace(verbatim, (found) => hidden.repeat(found.length));

/** A field of plain text as a run. */
export const plainRun = (text: string): Run => ({
  text: withHidden(text),
  offsets: [...text.split('').keys()],
});

/**
 * Changes of a run as changes of what was written.
 * @returns those whose letters stand together there, too
 */
export const asWritten = ({ offsets }: Run, edits: readonly Edit[]): readonly Edit[] =>
  edits.flatMap(({ start, end, text }) => {
    const [first, last] = [offsets[start], offsets[end - 1]];
    if (first === undefined || last === undefined || last - first !== end - 1 - start) return [];
    return [{ start: first, end: last + 1, text }];
  });

/** A text with changes made to it, of which none may overlap another. */
export const withEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (changed, { start, end, text: put }) => changed.slice(0, start) + put + changed.slice(end),
      text,
    );
