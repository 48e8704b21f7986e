import { geoDistance } from 'd3-geo';
import { expect, test } from 'vitest';
import { coastPath } from './coast.ts';
import { circleOn, pointOn, sheet, viewOf, type LonLat } from './view.ts';

const [murted, sinop, crete]: readonly LonLat[] = [
  [32.5656, 40.0789],
  [35.15, 42.033],
  [24.9, 35.2],
];
const known = (place: LonLat | undefined): LonLat => place ?? [0, 0];

test('the places and the rings lie on the sheet', () => {
  const ring = { centre: known(murted), reach: 400 };
  const view = viewOf([known(murted), known(sinop), known(crete)], [ring]);
  for (const place of [murted, sinop, crete])
    expect(pointOn(view, known(place))).toEqual({
      x: expect.any(Number) as number,
      y: expect.any(Number) as number,
    });
  const { x, y, r } = circleOn(view, ring) ?? { x: NaN, y: NaN, r: NaN };
  expect(x - r).toBeGreaterThanOrEqual(0);
  expect(x + r).toBeLessThanOrEqual(sheet.width);
  expect(y - r).toBeGreaterThanOrEqual(0);
  expect(y + r).toBeLessThanOrEqual(sheet.height);
});

test('every point of a ring is as far from its place as the ring says', () => {
  const ring = { centre: known(murted), reach: 400 };
  const view = viewOf([known(sinop), known(crete)], [ring]);
  const circle = circleOn(view, ring);
  for (const angle of [0, 1, 2, 3, 4, 5, 6]) {
    const { x, y, r } = circle ?? { x: NaN, y: NaN, r: NaN };
    const place = view.invert?.([x + r * Math.cos(angle), y + r * Math.sin(angle)]);
    const distance = geoDistance(place ?? [0, 0], [...ring.centre]) * 6371.0088;
    expect(distance).toBeCloseTo(400, 1);
  }
});

test('one place alone, places on both sides of the 180th meridian and a pole can be shown', () => {
  for (const places of [
    [murted],
    [
      [179, 10],
      [-179, 12],
    ],
    [[0, 90]],
    [
      [0, 0],
      [180, 0],
    ],
    [],
  ] satisfies (LonLat | undefined)[][]) {
    const view = viewOf(places.map(known), []);
    expect(Number.isFinite(view.scale())).toBe(true);
    expect(coastPath(view)).not.toMatch(/NaN|Infinity/);
  }
  const across = viewOf(
    [
      [179, 10],
      [-179, 12],
    ],
    [],
  );
  expect(pointOn(across, [179, 10])?.x).toBeLessThan(pointOn(across, [-179, 12])?.x ?? 0);
});

test('a ring of no reach, of less than none and of half the Earth is not drawn', () => {
  const view = viewOf([known(murted)], []);
  for (const reach of [0, -40, 20_000, NaN, Infinity])
    expect(circleOn(view, { centre: known(murted), reach })).toBeUndefined();
});

test('the coast is one path in whole numbers that stays on the sheet', () => {
  const path = coastPath(viewOf([known(murted), known(sinop), known(crete)], []));
  expect(path).toMatch(/^M[-\d]/);
  expect(path).not.toMatch(/\d\.\d|NaN/);
  expect(path.length).toBeLessThan(6000);
  // Cyprus and Crete have an outline of their own each.
  expect(path.match(/M/g)?.length).toBeGreaterThan(5);
  for (const [, x = '', y = ''] of path.matchAll(/M(-?\d+)[ ]?(-?\d+)/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(-5);
    expect(Number(x)).toBeLessThanOrEqual(sheet.width + 5);
    expect(Number(y)).toBeLessThanOrEqual(sheet.height + 5);
  }
});
