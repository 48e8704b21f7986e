import type { Node } from '@takumi-rs/core';
import { publication } from '../story/publication.ts';
import { cardSize, type Lit } from './card.ts';
import { colour } from './colours.ts';
import { families } from './fonts.ts';
import { column, siteName } from './nodes.ts';
import { type Band, bandHeight, type CardSpine, tickHeights } from './spine.ts';

/** Where the strip begins, in pixels from the top: no words reach below it. */
export const stripTop = 482;
const baseline = 566;
/** What is alone stands out from every neighbour. */
const aloneHeight = 78;

/**
 * The strip along the lower edge: the name of the site, and the spine with the card's place lit.
 * @param named false where the card already says the name; then the spine has its place as well
 */
export function stripNodes(spine: CardSpine, lit: Lit, named: boolean): readonly Node[] {
  const band = named ? spine.named : spine.alone;
  const left = cardSize.width - column.left - band.width;
  const image: Node = {
    type: 'image',
    src: band.svg,
    width: band.width,
    height: bandHeight,
    style: { position: 'absolute', left, top: baseline - bandHeight },
  };
  return [
    ...(named ? [name()] : []),
    ...stretch(lit, band, left),
    image,
    ...litTicks(lit, band, left),
    box(left, baseline, band.width, 2, 'ink'),
    ...years(lit, band, left),
  ];
}

const name = (): Node =>
  siteName(publication.name, {
    position: 'absolute',
    left: column.left,
    top: baseline - 44,
    fontFamily: families.text,
    fontSize: 50,
    lineHeight: 1,
    letterSpacing: '-0.01em',
    fontFeatureSettings: '"lnum"',
    fontVariationSettings: '"opsz" 50',
  });

function stretch({ from, to }: Lit, band: Band, left: number): readonly Node[] {
  if (from === undefined || to === undefined) return [];
  const width = Math.max(4, Math.round((to - from) * band.width));
  return [box(left + Math.round(from * band.width), baseline - 66, width, 66, 'lit')];
}

/** The lit ticks: one of each place, the tallest. Something before the spine stands off its end. */
function litTicks({ ticks, before }: Lit, band: Band, left: number): readonly Node[] {
  if (before !== undefined)
    return [box(left - 14, baseline - aloneHeight, 6, aloneHeight + 2, 'signal')];
  // The fewer they are, the further they stand out from their neighbours.
  const count = ticks.length;
  const least =
    count === 1 ? aloneHeight : count <= 8 ? tickHeights[3] : tickHeights[count <= 40 ? 2 : 1];
  const tallest = new Map<number, number>();
  for (const { at, weight } of ticks) {
    const x = Math.round(at * band.width);
    tallest.set(x, Math.max(tallest.get(x) ?? 0, least, tickHeights[weight]));
  }
  const width = count === 1 ? 6 : 3;
  return [...tallest].map(([x, height]) => {
    const place = Math.min(band.width - width, Math.max(0, x - width / 2));
    return box(left + Math.round(place), baseline - height, width, height, 'signal');
  });
}

function years({ before }: Lit, band: Band, left: number): readonly Node[] {
  const year = (text: string, x: number, token: string): Node => ({
    type: 'text',
    text,
    style: {
      position: 'absolute',
      left: x,
      top: baseline + 8,
      fontFamily: families.label,
      fontSize: 26,
      lineHeight: 1.1,
      fontFeatureSettings: '"tnum"',
      color: colour(token),
    },
  });
  // The last year must not reach beyond the spine.
  const place = (at: number) => left + Math.min(Math.round(at * band.width), band.width - 52);
  const marks = band.years.map((mark) => year(String(mark.year), place(mark.at), 'third'));
  return before === undefined ? marks : [year(before, left - 14, 'signal'), ...marks.slice(1)];
}

const box = (x: number, y: number, width: number, height: number, token: string): Node => ({
  type: 'container',
  style: { position: 'absolute', left: x, top: y, width, height, backgroundColor: colour(token) },
});
