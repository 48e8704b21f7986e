import { lineHeight, widthOf } from '../text.ts';

/** A rectangle in sizes of the text. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point of the picture, as fractions of its width and its height. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Words that seek a place in the picture. */
export interface Wanted {
  /** The dot that it stands beside; or the points on one of which it may stand, the best first. */
  readonly at: { readonly dot: Point } | { readonly oneOf: readonly Point[] };
  /** Line by line, the most important first. Later lines are given up where there is no room. */
  readonly lines: readonly string[];
}

/** Where a label stands: from its point, in sizes of the text, and which part of its text stands there. */
export interface Placed {
  readonly point: Point;
  readonly lines: readonly string[];
  readonly dx: number;
  /** From the point to the baseline of the first line. */
  readonly dy: number;
  readonly align: 'start' | 'middle' | 'end';
}

/** From the baseline to the top of the letters. */
const ascent = 0.75;
/** From the middle of a dot to its label. */
const away = 0.65;
/** Half of the room of a dot. */
const dotRoom = 0.4;

type Spot = (lines: number) => Omit<Placed, 'lines' | 'point'>;
/** Beside the dot first, then below and above it, then at its corners. */
const spots: readonly Spot[] = [
  (lines) => ({ dx: away, dy: middle(lines), align: 'start' }),
  (lines) => ({ dx: -away, dy: middle(lines), align: 'end' }),
  () => ({ dx: 0, dy: away + ascent, align: 'middle' }),
  (lines) => ({ dx: 0, dy: -away - (lines - 1) * lineHeight, align: 'middle' }),
  () => ({ dx: 0, dy: away + ascent, align: 'start' }),
  () => ({ dx: 0, dy: away + ascent, align: 'end' }),
  (lines) => ({ dx: 0, dy: -away - (lines - 1) * lineHeight, align: 'start' }),
  (lines) => ({ dx: 0, dy: -away - (lines - 1) * lineHeight, align: 'end' }),
];
/** Of the first of some lines that stand about a level. */
const middle = (lines: number) => (ascent - (lines - 1) * lineHeight) / 2;

const onPoint: Spot = (lines) => ({ dx: 0, dy: middle(lines), align: 'middle' });

/** The size of a picture, in sizes of the text. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Places labels so that none lies on another, on a dot, or beyond the edge, whether the picture is
 * narrow or wide: their text keeps its size while the picture grows.
 * Those with the fewest places to stand choose first.
 * @param wanted in the order of their rank, where they have as many
 * @param pictures sizes at which the picture is shown
 * @returns for each its label, or undefined where there is no room for it
 */
export function placeLabels(
  wanted: readonly Wanted[],
  pictures: readonly Size[],
): readonly (Placed | undefined)[] {
  const taken = pictures.map(({ width, height }) =>
    wanted.flatMap(({ at }) => {
      if (!('dot' in at)) return [];
      const [x, y] = [at.dot.x * width, at.dot.y * height];
      return [{ left: x - dotRoom, right: x + dotRoom, top: y - dotRoom, bottom: y + dotRoom }];
    }),
  );
  const isFree = (placed: Placed) =>
    pictures.every((picture, index) => {
      const { box, inside } = boxOf(placed, picture);
      return inside && !taken[index]?.some((other) => overlap(box, other));
    });
  /** How many places there are for a label; words on lines yield to the names of places. */
  const choices = ({ at, lines }: Wanted) =>
    'dot' in at
      ? [...possible(at, lines)].filter(
          (each) => each.lines.length === lines.length && isFree(each),
        ).length
      : Infinity;
  const inTurn = wanted.map((label) => ({ label, rank: choices(label) }));
  const found = new Map<Wanted, Placed>();
  for (const { label } of inTurn.sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))) {
    const placed = [...possible(label.at, label.lines)].find(isFree);
    if (!placed) continue;
    found.set(label, placed);
    pictures.forEach((picture, index) => taken[index]?.push(boxOf(placed, picture).box));
  }
  return wanted.map((label) => found.get(label));
}

/** All ways to place a label, the best first. */
function* possible(at: Wanted['at'], lines: readonly string[]): Generator<Placed> {
  for (let count = lines.length; count > 0; count -= 1) {
    const kept = lines.slice(0, count);
    if ('dot' in at) for (const spot of spots) yield { point: at.dot, lines: kept, ...spot(count) };
    else for (const point of at.oneOf) yield { point, lines: kept, ...onPoint(count) };
  }
}

/** The room that a label takes in a picture, and whether the picture has it. */
function boxOf({ point, lines, dx, dy, align }: Placed, picture: Size) {
  const width = Math.max(...lines.map(widthOf));
  const left = point.x * picture.width + dx - width * { start: 0, middle: 0.5, end: 1 }[align];
  const top = point.y * picture.height + dy - ascent;
  const box: Box = { left, top, right: left + width, bottom: top + lines.length * lineHeight };
  const inside =
    left >= 0 && top >= 0 && box.right <= picture.width && box.bottom <= picture.height;
  return { box, inside };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
