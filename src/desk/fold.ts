import { toSlug } from '../schema/slug.ts';

/** Small ASCII words with hyphens between: "Erdoğan" and "ERDOGAN" → "erdogan". */
export const fold = (text: string) => toSlug(text, { decamelize: false });

/**
 * Whether every word that was typed stands somewhere in one of the texts, letters folded.
 * @param typed as far as it has been typed
 */
export function matches(typed: string, ...texts: readonly string[]): boolean {
  const within = texts.map(fold).join(' ');
  return fold(typed)
    .split('-')
    .every((word) => within.includes(word));
}
