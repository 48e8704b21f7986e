import { closest, distance } from 'fastest-levenshtein';
import { toSlug } from '../schema/slug.ts';
import { foreignLetter } from './scripts.ts';

/** The candidate most like the text, Turkish letters folded, if one is near enough to be meant. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || text === '') return undefined;
  const folded = toSlug(text) || text;
  const within = candidates.find(
    (candidate) => folded.length > 4 && (candidate.includes(folded) || folded.includes(candidate)),
  );
  const best = closest(folded, [...candidates]);
  if (distance(folded, best) <= Math.max(2, Math.ceil(folded.length * 0.4))) return best;
  return within;
}

/** The nearest candidate as a question to the editor, and the letter that is not what it seems. */
export function didYouMean(text: string, candidates: readonly string[]): string | undefined {
  const near = nearest(text, candidates);
  const question = near === undefined ? undefined : `Did you mean "${near}"?`;
  return [foreignLetter(text), question].filter(Boolean).join(' ') || undefined;
}
