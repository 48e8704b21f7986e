import { distance } from 'fastest-levenshtein';
import { toSlug } from '../schema/slug.ts';
import { foreignLetter } from './texts/scripts.ts';

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
    withSameWords(folded, candidates) ??
    candidates.find(
      (each) =>
        length > 4 &&
        // One that stands somewhere in a longer id is mostly only a part of what is meant.
        (each.includes(folded) || folded.startsWith(each) || isMostOf(each, folded)),
    )
  );
}

const isMostOf = (part: string, whole: string) =>
  whole.includes(part) && part.length * 2 >= whole.length;

/** The candidate that has most words in common: "defence-ministry-of-turkey" in another order. */
function withSameWords(text: string, candidates: readonly string[]): string | undefined {
  const words = longWords(text);
  if (words.length < 2) return undefined;
  let best: string | undefined;
  let most = 0.6;
  for (const candidate of candidates) {
    const others = longWords(candidate);
    const shared = words.filter((word) => others.some((other) => areAlike(word, other))).length;
    const share = shared / Math.max(words.length, others.length);
    if (shared >= 2 && share > most) [best, most] = [candidate, share];
  }
  return best;
}

/** Words that mean something, without dates and numbers. */
const longWords = (id: string) => id.split('-').filter((word) => /^[a-z]{4,}$/.test(word));

/** Whether two words are the same but for their ends: Turkey, Turkish. */
const areAlike = (a: string, b: string) =>
  a === b || (a.slice(0, 4) === b.slice(0, 4) && Math.abs(a.length - b.length) <= 2);

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
