import type { MeasuredNode, Node, Renderer } from '@takumi-rs/core';
import type { Face, Line } from './card.ts';
import { column, labelSizes, linesIn, linesNode, settings, wordsNode } from './nodes.ts';
import { shortened, shortenedQuotation } from '../story/shorten.ts';

/** The width of a space as a part of the size of the type, at most. */
const widestSpace = 0.3;

/** Measures a part of a card as it would be drawn. */
export type Measure = (node: Node) => Promise<MeasuredNode>;

export const measureWith =
  (renderer: Renderer): Measure =>
  (node) =>
    renderer.measure(node, { width: column.width });

/**
 * The main words at the largest size that fits, or shortened at the smallest.
 * @param height the pixels that they may take up
 */
export async function fitWords(
  measure: Measure,
  { words, as }: Pick<Face, 'words' | 'as'>,
  height: number,
): Promise<Node> {
  const sizes = sizesOf(as);
  const fits = async (size: number) => {
    const { height: taken, runs } = await measure(wordsNode(words, as, size));
    // The space at the end of a line hangs beyond it.
    const end = ({ text, x, width }: (typeof runs)[number]) =>
      x + width - (text.endsWith(' ') ? size * widestSpace : 0);
    // A word that is wider than the column asks for a smaller size.
    return taken <= height && runs.every((run) => end(run) <= column.width + 0.5);
  };
  const size = await firstThat(sizes, fits);
  if (size !== undefined) return wordsNode(words, as, size);
  const smallest = sizes.at(-1) ?? settings[as].smallest;
  const shorten = as === 'quotation' ? shortenedQuotation : shortened;
  const node = (length: number) => wordsNode(shorten(words, length), as, smallest, true);
  const lengths = Array.from({ length: words.length }, (_, index) => words.length - index);
  const length = await firstThat(
    lengths,
    async (each) => (await measure(node(each))).height <= height,
  );
  return node(length ?? 1);
}

/**
 * The lines of labels at the largest size at which none is longer than it may be, or shortened.
 * @param sizes in pixels, from the largest
 */
export async function fitLines(
  measure: Measure,
  lines: readonly Line[],
  sizes: readonly [number, ...number[]] = labelSizes,
): Promise<{ readonly node: Node; readonly height: number }> {
  for (const size of sizes) {
    const { fits, height } = await measured(measure, lines, size);
    if (fits) return { node: linesNode(lines, size), height };
  }
  const smallest = sizes.at(-1) ?? sizes[0];
  const short = await Promise.all(lines.map((line) => cut(measure, line, smallest)));
  const { height } = await measured(measure, short, smallest);
  return { node: linesNode(short, smallest), height };
}

/** The height of some lines, and whether none of them is longer than it may be. */
async function measured(measure: Measure, lines: readonly Line[], size: number) {
  if (lines.length === 0) return { fits: true, height: 0 };
  const { height, children } = await measure(linesNode(lines, size));
  const fits = lines.every(
    ({ most = 2 }, index) => linesIn(children[index]?.height ?? 0, size) <= most,
  );
  return { fits, height };
}

/** A line with its longest run shortened until it keeps within its lines. */
async function cut(measure: Measure, line: Line, size: number): Promise<Line> {
  const longest = line.runs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const shorter = (length: number): Line => ({
    ...line,
    runs: line.runs.map((run) =>
      run === longest ? { ...run, text: shortened(run.text, length) } : run,
    ),
  });
  const lengths = Array.from({ length: longest.text.length }, (_, at) => longest.text.length - at);
  const length = await firstThat(
    lengths,
    async (each) => (await measured(measure, [shorter(each)], size)).fits,
  );
  return shorter(length ?? 1);
}

/** From the largest to the smallest, each about a fifteenth smaller than the last. */
function sizesOf(as: Face['as']): readonly number[] {
  const { largest, smallest } = settings[as];
  const sizes: number[] = [];
  for (let size: number = largest; size > smallest; size = Math.floor(size * 0.94))
    sizes.push(size);
  return [...sizes, smallest];
}

/** The first of some values that passes, where every later one passes too. Halves its way there. */
async function firstThat<T>(
  values: readonly T[],
  passes: (value: T) => Promise<boolean>,
): Promise<T | undefined> {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const value = values[middle];
    if (value !== undefined && (await passes(value))) high = middle;
    else low = middle + 1;
  }
  return values[low];
}
