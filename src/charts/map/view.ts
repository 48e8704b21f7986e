import { geoBounds, geoCircle, geoStereographic, type GeoProjection } from 'd3-geo';
import type { Geometry, GeometryCollection } from 'geojson';

/** Degrees east and degrees north. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A circle on the globe: everything that is no further than `reach` kilometres from `centre`. */
export interface Ring {
  readonly centre: LonLat;
  readonly reach: number;
}

/** A circle on the sheet, in its units. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Units of the sheet on which a map is drawn. */
export const sheet = { width: 500, height: 400 } as const;
/** Room around what the map shows, for the labels. */
const margin = { x: 44, y: 38 } as const;
/** The mean radius of the Earth in kilometres (IUGG). */
const earth = 6371.0088;
/** A map shows this many kilometres around its middle at least, though it has one place alone. */
const leastReach = 150;
/** A ring of more than a quarter of the way around the Earth says nothing on a map. */
export const mostReach = 10_000;

const degrees = (kilometres: number) => (kilometres / earth) * (180 / Math.PI);
const mutable = ([longitude, latitude]: LonLat): [number, number] => [longitude, latitude];

/** Whether a ring can be drawn: zero, less than zero and half the Earth cannot. */
export const isDrawable = ({ reach }: Ring): boolean => reach > 0 && reach < mostReach;

/** The points of a ring, for the room that it takes. */
const outline = ({ centre, reach }: Ring) =>
  geoCircle().center(mutable(centre)).radius(degrees(reach))();

/**
 * The projection that shows all places and rings as large as the sheet has room for. It is
 * stereographic about their middle: shapes keep their form, and circles on the globe are circles on
 * the sheet (Snyder, Map Projections, 1987, page 154).
 */
export function viewOf(places: readonly LonLat[], rings: readonly Ring[]): GeoProjection {
  const shown: readonly Geometry[] = [
    { type: 'MultiPoint', coordinates: places.map(mutable) },
    ...rings.filter(isDrawable).map(outline),
  ];
  const middle = middleOf(geoBounds(together(shown)));
  const { width, height } = sheet;
  return geoStereographic()
    .rotate([-middle[0], -middle[1]])
    .fitExtent(
      [
        [margin.x, margin.y],
        [width - margin.x, height - margin.y],
      ],
      together([...shown, outline({ centre: middle, reach: leastReach })]),
    )
    .precision(0)
    .clipExtent([
      [-edge, -edge],
      [width + edge, height + edge],
    ]);
}
/** The coast is cut off this far beyond the sheet, so that the cut itself is not seen. */
const edge = 4;

const together = (geometries: readonly Geometry[]): GeometryCollection => ({
  type: 'GeometryCollection',
  geometries: [...geometries],
});

function middleOf([[west, south], [east, north]]: [[number, number], [number, number]]): LonLat {
  // Across the 180th meridian the west has the greater longitude.
  const span = east < west ? east + 360 - west : east - west;
  return [west + span / 2, (south + north) / 2];
}

/** Where a place is on the sheet; undefined where it is beyond its edges. */
export function pointOn(projection: GeoProjection, place: LonLat) {
  const [x = NaN, y = NaN] = projection(mutable(place)) ?? [];
  const inside = x >= 0 && x <= sheet.width && y >= 0 && y <= sheet.height;
  return inside ? { x, y } : undefined;
}

/** A ring as the circle that it is in this projection: the one through three of its points. */
export function circleOn(projection: GeoProjection, ring: Ring): Circle | undefined {
  if (!isDrawable(ring)) return undefined;
  const points = outline(ring).coordinates[0] ?? [];
  const third = Math.floor(points.length / 3);
  const [a, b, c] = [0, third, 2 * third].map((at) => {
    const [longitude = 0, latitude = 0] = points[at] ?? [];
    return projection([longitude, latitude]);
  });
  if (!a || !b || !c) return undefined;
  const square = ([x, y]: readonly [number, number]) => x * x + y * y;
  const twice = 2 * (a[0] * (b[1] - c[1]) + b[0] * (c[1] - a[1]) + c[0] * (a[1] - b[1]));
  const x =
    (square(a) * (b[1] - c[1]) + square(b) * (c[1] - a[1]) + square(c) * (a[1] - b[1])) / twice;
  const y =
    (square(a) * (c[0] - b[0]) + square(b) * (a[0] - c[0]) + square(c) * (b[0] - a[0])) / twice;
  const circle = { x, y, r: Math.hypot(a[0] - x, a[1] - y) };
  return Object.values(circle).every(Number.isFinite) ? circle : undefined;
}
