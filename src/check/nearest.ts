import { distance } from 'fastest-levenshtein';
import { toSlug } from '../schema/slug.ts';
import { foreignLetter } from './scripts.ts';

/** Longer texts than this are no slips of an id. */
const longest = 100;

// One id that leads nowhere may stand in hundreds of places; the list of ids is the same for all.
const answers = new WeakMap<readonly string[], Map<string, string | undefined>>();

/**
 * The candidate most like the text, Turkish letters folded, if one is near enough to be meant. The
 * text may also be like some words of a candidate: "erdoan" is meant for "recep-tayyip-erdogan".
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (text === '' || text.length > longest) return undefined;
  const known = answers.get(candidates) ?? new Map<string, string | undefined>();
  answers.set(candidates, known);
  if (!known.has(text)) known.set(text, search(text, candidates));
  return known.get(text);
}

function search(text: string, candidates: readonly string[]): string | undefined {
  const folded = toSlug(text) || text;
  const { length } = folded;
  const words = folded.split('-').length;
  let best: string | undefined;
  let fewest = Infinity;
  const consider = (candidate: string, part: string, most: number, extra: number) => {
    // The difference in length is the least that the distance can be.
    if (Math.abs(part.length - length) > most) return;
    const steps = distance(folded, part);
    if (steps > most || steps + extra >= fewest) return;
    [best, fewest] = [candidate, steps + extra];
  };
  for (const candidate of candidates) {
    consider(candidate, candidate, Math.max(Math.min(2, length - 1), Math.floor(length * 0.4)), 0);
    if (length < 4) continue;
    // Of candidates with the same words, the shortest.
    for (const run of runsOf(candidate, words))
      consider(candidate, run, Math.floor(length / 4), 0.5 + candidate.length / 1000);
  }
  return (
    best ??
    candidates.find((each) => length > 4 && (each.includes(folded) || folded.includes(each)))
  );
}

/** As many words of an id as are asked for, wherever they stand in it. */
function runsOf(id: string, count: number): readonly string[] {
  const words = id.split('-');
  if (words.length <= count) return [];
  return words.slice(count - 1).map((_, start) => words.slice(start, start + count).join('-'));
}

/** The nearest candidate as a question to the editor, and the letter that is not what it seems. */
export function didYouMean(text: string, candidates: readonly string[]): string | undefined {
  const near = nearest(text, candidates);
  const question = near === undefined ? undefined : `Did you mean "${near}"?`;
  return [foreignLetter(text), question].filter(Boolean).join(' ') || undefined;
}
