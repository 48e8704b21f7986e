import { cardSize } from './card.ts';
import { colour } from './colours.ts';
import { column } from './nodes.ts';
import { stripTop } from './strip.ts';

/** Nothing at all is drawn nearer to an edge, in pixels. */
const margin = 24;

/** How many pixels of a part of a card are not paper. */
export function inked(pixels: Buffer, from: [number, number], to: [number, number]): number {
  const paper = Number.parseInt(`${colour('paper').slice(1)}ff`, 16);
  let count = 0;
  for (let y = from[1]; y < to[1]; y += 1)
    for (let x = from[0]; x < to[0]; x += 1)
      if (pixels.readUInt32BE((y * cardSize.width + x) * 4) !== paper) count += 1;
  return count;
}

/**
 * What is wrong with a drawn card, in words.
 * @param pixels four bytes each, row by row: red, green, blue and opacity
 */
export function drawingFaults(pixels: Buffer): readonly string[] {
  const { width, height } = cardSize;
  const blank: readonly (readonly [string, [number, number], [number, number]])[] = [
    ['above', [0, 0], [width, margin]],
    ['on the left', [0, 0], [margin, height]],
    ['on the right', [width - margin, 0], [width, height]],
    ['below', [0, height - margin], [width, height]],
    ['between the words and the spine', [0, column.top + column.height + 2], [width, stripTop]],
  ];
  return [
    ...blank.filter(([, from, to]) => inked(pixels, from, to) > 0).map(([where]) => where),
    ...(inked(pixels, [300, stripTop], [width, height]) > 500 ? [] : ['no spine']),
  ];
}
