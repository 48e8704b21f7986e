import { expect, test } from 'vitest';
import { entry } from '../story/entries-fixture.ts';
import { drawn, elementsIn, hostile, textOf } from './kinds-fixture.ts';

const columns = [
  { label: 'Place', type: 'text' as const },
  { label: 'North', type: 'number' as const },
  { label: 'East', type: 'number' as const },
  { label: 'Part', type: 'text' as const },
];
const rings = {
  around: 'Mürted airfield (Akıncı), near Ankara',
  figure: 'ranges',
  name: 'System',
  reach: 'Range',
  rows: ['Short', 'Long'],
  caveat: 'Hills are in the way.',
};
const chart = {
  kind: 'map' as const,
  name: 'Place',
  latitude: 'North',
  longitude: 'East',
  note: 'Part',
};
const rows = [
  ['Mürted airfield (Akıncı), near Ankara', 40.08, 32.57, 'delivered'],
  ['Crete', 35.2, 24.9, null],
];
const ranges = entry('figures', 'ranges', {
  title: 'Claimed reach',
  columns: [
    { label: 'System', type: 'text' },
    { label: 'Range', type: 'number', unit: 'kilometres' },
  ],
  rows: [
    ['Long', 400],
    ['Short', 120],
    ['Unknown', null],
    ['None', 0],
  ],
});
/** The labels, their lines joined. */
const labels = (html: string) =>
  elementsIn(html.replaceAll('</tspan>', ' </tspan>'), 'text').map(textOf);

test('a map has a dot and a label for each place, with the short name', () => {
  const html = drawn({ columns, rows, chart });
  expect(labels(html)).toEqual(['Mürted airfield delivered', 'Crete']);
  expect(elementsIn(html, 'circle')).toHaveLength(2);
  expect(elementsIn(html, 'svg')[0]?.properties).toMatchObject({
    role: 'img',
    ariaLabel: 'In words.',
  });
});

test('rings have the distances of the other figure, which is named, and the longest is drawn first', () => {
  const html = drawn({ columns, rows, chart: { ...chart, rings } }, ranges);
  expect(labels(html)).toEqual(expect.arrayContaining(['400 km claimed', '120 km']));
  const [first, second] = elementsIn(html, 'circle').map(({ properties }) => properties['r']);
  expect(Number(first) / Number(second)).toBeCloseTo(400 / 120, 1);
  expect(textOf(elementsIn(html, 'p')[0])).toBe(
    'Hills are in the way. Circles around Mürted airfield: 400 km, Long; 120 km, Short (Claimed reach). Coastlines: Natural Earth; no borders drawn.',
  );
  expect(elementsIn(html, 'a')[0]?.properties['href']).toBe('/figures/ranges/');
});

test('rings without a distance, and around no place of the map, are left out', () => {
  const none = { ...rings, rows: ['Unknown', 'None', 'Nobody'] };
  expect(
    elementsIn(drawn({ columns, rows, chart: { ...chart, rings: none } }, ranges), 'circle'),
  ).toHaveLength(2);
  const elsewhere = { ...rings, around: 'Atlantis' };
  const html = drawn({ columns, rows, chart: { ...chart, rings: elsewhere } }, ranges);
  expect(elementsIn(html, 'circle')).toHaveLength(2);
  expect(textOf(elementsIn(html, 'p')[0])).toBe('Coastlines: Natural Earth; no borders drawn.');
});

test('places without degrees, and with degrees that no place has, are left out', () => {
  const odd = [
    ['Nowhere', null, null, null],
    ['Beyond', 91, 0, null],
    ['Here', 40, 30, 'words'],
    ['East of it', 10, 181, null],
  ];
  expect(labels(drawn({ columns, rows: odd, chart }))).toEqual(['Here words']);
  expect(labels(drawn({ columns, rows: odd.slice(0, 2), chart }))).toEqual([]);
});

test('odd names are drawn as text, in one place or in six', () => {
  const odd = hostile.map((text, at) => [text, 35 + at, 25 + 2 * at, text]);
  const html = drawn({ columns, rows: odd, chart });
  expect(elementsIn(html, 'circle')).toHaveLength(hostile.length);
  expect(elementsIn(html, 'script')).toEqual([]);
  expect(html).not.toMatch(/undefined|NaN|Infinity/);
  const same = hostile.map((text) => [text, 0, 0, text]);
  expect(elementsIn(drawn({ columns, rows: same, chart }), 'circle')).toHaveLength(hostile.length);
});
