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

/**
 * The land that a projection shows, as the data of one SVG path in whole units of its sheet. Each
 * point is written from the one before it, and islands smaller than a dot are left out.
 */
export function coastPath(projection: GeoProjection): string {
  const outlines: [number, number][][] = [];
  const add = (x: number, y: number) => {
    const point: [number, number] = [Math.round(x), Math.round(y)];
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
    .map(outlinePath)
    .join('');
}
/** In square units of the sheet. */
const leastIsland = 40;

/** By the shoelace formula. */
function areaOf(outline: readonly (readonly [number, number])[]): number {
  const twice = outline.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = outline[(at + 1) % outline.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function outlinePath(outline: readonly (readonly [number, number])[]): string {
  let [atX, atY] = [0, 0];
  const steps = outline.map(([x, y]) => {
    const step = `${x - atX} ${y - atY}`;
    [atX, atY] = [x, y];
    return step;
  });
  const [first = '', ...others] = steps;
  return `M${first}l${others.join(' ')}z`.replace(/ -/g, '-');
}
