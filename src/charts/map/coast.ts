import { geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
// The form in the browser draws maps too, so the file is not read but imported.
import topology from 'world-atlas/land-50m.json' with { type: 'json' };

let land: MultiPolygon | undefined;

/** The land of the Earth at 1 : 50 million (Natural Earth), without borders; put together once. */
function landOfEarth(): MultiPolygon {
  if (land) return land;
  const { features } = feature(topology, topology.objects.land);
  land = {
    type: 'MultiPolygon',
    coordinates: features.flatMap(({ geometry }) => {
      if (geometry.type === 'MultiPolygon') return geometry.coordinates;
      return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
    }),
  };
  return land;
}

/** A point of the sheet. */
type Point = readonly [x: number, y: number];

/**
 * The land that a projection shows, as the data of one SVG path in whole units of its sheet, in few
 * letters: what is smaller than a dot is left out, and each point is written from the one before it.
 */
export function coastPath(projection: GeoProjection): string {
  const outlines: Point[][] = [];
  const add = (x: number, y: number) => {
    const point: Point = [Math.round(x), Math.round(y)];
    const last = outlines.at(-1)?.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) outlines.at(-1)?.push(point);
  };
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      outlines.push([]);
      add(x, y);
    },
    lineTo: add,
    arc: () => undefined,
    closePath: () => undefined,
  })(landOfEarth());
  return outlines
    .filter((outline) => areaOf(outline) >= leastIsland)
    .map((outline) => outlinePath(simplified(outline)))
    .join('');
}
/** In square units of the sheet. */
const leastIsland = 16;
const leastBend = 4;

/** Twice the area of a triangle. */
const twice = (a: Point, b: Point, c: Point) =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));

/** By the shoelace formula. */
function areaOf(outline: readonly Point[]): number {
  const sum = outline.reduce((before, [x, y], at) => {
    const [nextX, nextY] = outline[(at + 1) % outline.length] ?? [0, 0];
    return before + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

/**
 * An outline without the bends that nobody sees, the least first (Visvalingam and Whyatt, 1993). Its
 * first and last point stay.
 */
function simplified(outline: readonly Point[]): readonly Point[] {
  const points = [...outline];
  for (;;) {
    let [least, area] = [0, leastBend];
    for (let at = 1; at < points.length - 1; at += 1) {
      const [a, b, c] = [points[at - 1], points[at], points[at + 1]];
      const bend = a && b && c ? twice(a, b, c) / 2 : Infinity;
      if (bend < area) [least, area] = [at, bend];
    }
    if (least === 0) return points;
    points.splice(least, 1);
  }
}

function outlinePath(outline: readonly Point[]): string {
  let [atX, atY] = [0, 0];
  const steps = outline.map(([x, y]) => {
    const step = `${x - atX} ${y - atY}`;
    [atX, atY] = [x, y];
    return step;
  });
  const [first = '', ...others] = steps;
  return `M${first}l${others.join(' ')}z`.replace(/ -/g, '-');
}
