/** What stands in a frame, as far as its height goes. */
interface Standing {
  /** Texts in the size of quotations. */
  readonly large?: readonly string[];
  /** Texts in the size of an account. */
  readonly text?: readonly string[];
  /** Lines in the size of labels, such as sources and rows of a table. */
  readonly labels: readonly string[];
  /** How many parts stand below each other with space between them. */
  readonly parts: number;
}

/** Width of a frame for which the heights are reckoned, in CSS pixels. */
export const frameWidth = 600;

const reckoned = (texts: readonly string[], letters: number, line: number) =>
  texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / letters)) * line, 0);

/**
 * Height that a frame of 600 px needs, reckoned from the lengths of its texts. The frame scrolls where
 * that is too little, so it need not be exact.
 * @returns whole CSS pixels, between 200 and 800
 */
export function frameHeight({ large = [], text = [], labels, parts }: Standing): number {
  const height =
    150 + reckoned(large, 46, 34) + reckoned(text, 68, 28) + reckoned(labels, 84, 24) + parts * 20;
  return Math.min(800, Math.max(200, Math.ceil(height / 10) * 10));
}
