import type { Element } from 'hast';
import { element } from '../../markdown/element.ts';
import { across, down } from '../svg.ts';
import { lineHeight, linesOf, narrow } from '../text.ts';
import { coastPath } from './coast.ts';
import { placeLabels, type Placed, type Point, type Wanted } from './labels.ts';
import { circleOn, pointOn, sheet, viewOf, type Circle, type LonLat, type Ring } from './view.ts';

/** A place that a map shows. */
export interface MapPlace {
  readonly name: string;
  /** A few words below the name, where there is room. */
  readonly note: string | undefined;
  readonly at: LonLat;
}

/** What a map shows. */
export interface MapContent {
  readonly places: readonly MapPlace[];
  /** Circles around places, each with the words at its line. */
  readonly rings: readonly (Ring & { readonly words: string })[];
}

/** How wide a map is from a telephone to a wide page; its labels fit at all of them. */
const widths = [narrow, 30, 42, 62] as const;
/** The width of a label, at most. */
const longest = 13;

/**
 * A map as SVG: land, rings, dots and their labels. The land and the rings grow with the picture;
 * the labels stand at per cent of it, so that their text keeps its size.
 * @param alt the map in words
 */
export function mapPicture({ places, rings }: MapContent, alt: string): Element {
  const view = viewOf(
    places.map(({ at }) => at),
    rings,
  );
  const dots = places.flatMap((place) => {
    const point = pointOn(view, place.at);
    return point ? [{ place, point: fraction(point) }] : [];
  });
  const circles = rings.flatMap((ring) => {
    const circle = circleOn(view, ring);
    return circle ? [{ circle, words: ring.words }] : [];
  });
  const labels = placeLabels(
    [
      ...dots.map(({ place: { name, note }, point }): Wanted => {
        const lines = [name, ...(note === undefined ? [] : [note])];
        return { at: { dot: point }, lines: lines.flatMap((line) => linesOf(line, longest, 1)) };
      }),
      ...circles.map(({ circle, words }): Wanted => ({
        at: { oneOf: bearings.map((bearing) => onCircle(circle, bearing)) },
        lines: linesOf(words, longest, 1),
      })),
    ],
    widths.map((width) => ({ width, height: (width * sheet.height) / sheet.width })),
  );
  return element(
    'svg',
    { className: ['chart', 'chart-map'], role: 'img', ariaLabel: alt },
    element(
      'svg',
      { viewBox: `0 0 ${sheet.width} ${sheet.height}` },
      element('path', { className: ['c-land'], d: coastPath(view) }),
      circles.map(({ circle: { x, y, r } }) =>
        element('circle', { cx: tenth(x), cy: tenth(y), r: tenth(r) }),
      ),
    ),
    dots.map(({ point: { x, y } }) =>
      element('circle', { cx: across(x), cy: across(y), r: '.28em' }),
    ),
    labels.map((label, at) => label && drawLabel(label, at < dots.length)),
  );
}

function drawLabel({ point, lines, dx, dy, align }: Placed, isName: boolean): Element {
  const x = across(point.x);
  return element(
    'text',
    { x, y: across(point.y), dx: step(dx), dy: down(dy), textAnchor: anchors[align] },
    isName
      ? lines.map((line, at) =>
          at === 0 ? element('tspan', { className: ['c-name'] }, line) : nextLine(line, x, dx),
        )
      : lines,
  );
}
const anchors = { start: undefined, middle: 'middle', end: 'end' } as const;

const step = (ems: number) => (ems === 0 ? undefined : down(ems));

const nextLine = (line: string, x: string, dx: number) =>
  element('tspan', { x, dx: step(dx), dy: down(lineHeight) }, line);

const tenth = (units: number) => Math.round(units * 10) / 10;

const fraction = ({ x, y }: Point): Point => ({ x: x / sheet.width, y: y / sheet.height });

/** Below the middle first, where the names of places stand least. In degrees, clockwise from the right. */
const bearings = [90, 135, 180, 45, 225, 270, 315, 0] as const;

function onCircle({ x, y, r }: Circle, bearing: number): Point {
  const angle = (bearing / 180) * Math.PI;
  return fraction({ x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) });
}
