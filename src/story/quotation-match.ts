import { withoutUnseen } from '../schema/unseen.ts';
import { citedIds } from './citation-syntax.ts';
import type { StoryQuote } from './types.ts';

/** Fewer words than this are a name or a turn of phrase; no more are held to a record. */
export const fewestWords = 6;

/** A text as words, and what it belongs to. */
export interface Worded<T> {
  readonly of: T;
  readonly words: readonly string[];
  /** The words with a space before, between and after. */
  readonly line: string;
}

/** Texts that can be asked which of them hold the words of a quotation. */
export interface WordIndex<T> {
  readonly texts: readonly Worded<T>[];
  /**
   * The texts that have the words between quotation marks, word for word and in their order;
   * typography, [insertions] and … apart. None if the quotation has no words.
   */
  holding(quotation: string): readonly Worded<T>[];
}

/** The words of a text, without the differences that typography makes: case, marks, dashes, signs that nobody sees. */
export const wordsOf = (text: string): string[] =>
  withoutUnseen(text)
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .toLowerCase()
    .match(/[\p{L}\p{N}$€£%]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** What stands between words that were put in, [so], and words that were left out, … */
export const fragmentsOf = (quotation: string): string[][] =>
  quotation
    .split(/\[[^\]]*\]|…|\.\.\./)
    .map(wordsOf)
    .filter((words) => words.length > 0);

/** Whether a quotation is long enough to be held to a record. */
export const isHeldToRecord = (quotation: string): boolean =>
  fragmentsOf(quotation).flat().length >= fewestWords;

/**
 * Makes texts ready to be searched for quotations, thousands of them in thousands of texts.
 * @param texts each text, which may have [insertions] of its own, with what it belongs to
 */
export function indexWords<T>(texts: Iterable<readonly [text: string, of: T]>): WordIndex<T> {
  const all: Worded<T>[] = [];
  const withWord = new Map<string, Worded<T>[]>();
  for (const [text, of] of texts) {
    const words = wordsOf(text.replace(/[[\]]/g, ''));
    const worded = { of, words, line: ` ${words.join(' ')} ` };
    all.push(worded);
    for (const word of new Set(words)) {
      const same = withWord.get(word);
      if (same) same.push(worded);
      else withWord.set(word, [worded]);
    }
  }
  return {
    texts: all,
    holding(quotation) {
      const fragments = fragmentsOf(quotation);
      // A text that holds them all holds the rarest, too.
      let fewest: readonly Worded<T>[] | undefined;
      for (const word of fragments.flat()) {
        const candidates = withWord.get(word) ?? [];
        if (!fewest || candidates.length < fewest.length) fewest = candidates;
      }
      return (fewest ?? []).filter(({ line }) => holds(line, fragments));
    },
  };
}

/** The words of registered quotations: as they are quoted, in the original, and in other wordings. */
export const indexQuotes = <Q extends Pick<StoryQuote, 'text' | 'original' | 'variants'>>(
  quotes: readonly Q[],
): WordIndex<Q> =>
  indexWords(
    quotes.flatMap((quote) =>
      [quote.text, quote.original ?? '', ...quote.variants.map(({ text }) => text)].map(
        (text) => [text, quote] as const,
      ),
    ),
  );

interface Sourced {
  readonly sources: readonly { readonly id: string }[];
}

/**
 * The quotation that has the words between quotation marks: of several, one from a source that the
 * text cites.
 * @param cited ids of the sources that the text cites
 */
export function quoteWith<Q extends Sourced>(
  words: string,
  index: WordIndex<Q>,
  cited: ReadonlySet<string>,
): Q | undefined {
  if (!isHeldToRecord(words)) return undefined;
  const found = index.holding(words).map(({ of }) => of);
  return found.find(({ sources }) => sources.some(({ id }) => cited.has(id))) ?? found[0];
}

/** The quotations whose words stand between quotation marks in a Markdown text. */
export function quotedIn<Q extends Sourced>(text: string, index: WordIndex<Q>): readonly Q[] {
  const cited = new Set(citedIds(text));
  return [...text.matchAll(/“([^“”]+)”/g)].flatMap(
    ([, words = '']) => quoteWith(words, index, cited) ?? [],
  );
}

/** Whether the fragments stand in the line, in their order. */
function holds(line: string, fragments: readonly (readonly string[])[]): boolean {
  let from = 0;
  for (const fragment of fragments) {
    const words = ` ${fragment.join(' ')} `;
    const at = line.indexOf(words, from);
    if (at === -1) return false;
    from = at + words.length - 1;
  }
  return true;
}
