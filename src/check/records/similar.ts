import { wordsOf } from '../../story/quotation-match.ts';

/** Words that titles share without being alike. */
const small = new Set(
  'a an and are as at be by for from has have he her his in into is it its of on or over she that the their they to was were will with'.split(
    ' ',
  ),
);

/** How much two sets of words have in common: 1 if they are the same (Jaccard’s index). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/**
 * Each item with the first earlier one that it is like. Only those are compared that share one of
 * their rarer words, since two texts that are alike cannot differ in all of those.
 * @param least how much of their words two texts have in common at least, from 0 to 1
 * @param alike decides about two such items
 */
export function likePairs<T>(
  items: readonly T[],
  text: (item: T) => string,
  least: number,
  alike: (earlier: T, later: T, likeness: number) => boolean,
): readonly (readonly [earlier: T, later: T])[] {
  if (items.length < 2) return [];
  const worded = items.map((item) => ({
    item,
    words: new Set(wordsOf(text(item)).filter((word) => !small.has(word))),
  }));
  const uses = new Map<string, number>();
  for (const { words } of worded)
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const withWord = new Map<string, typeof worded>();
  return worded.flatMap((one): (readonly [T, T])[] => {
    const rarest = [...one.words].sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
    const telling = rarest.slice(0, one.words.size - Math.ceil(least * one.words.size) + 1);
    const candidates = new Set(telling.flatMap((word) => withWord.get(word) ?? []));
    for (const word of telling) {
      const same = withWord.get(word);
      if (same) same.push(one);
      else withWord.set(word, [one]);
    }
    for (const other of candidates) {
      const much = likeness(one.words, other.words);
      if (much >= least && alike(other.item, one.item, much)) return [[other.item, one.item]];
    }
    return [];
  });
}
