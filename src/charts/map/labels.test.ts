import { expect, test } from 'vitest';
import { widthOf } from '../text.ts';
import { placeLabels, type Placed, type Wanted } from './labels.ts';

const pictures = [
  { width: 22, height: 17 },
  { width: 52, height: 41 },
];
const beside = (x: number, y: number, ...lines: string[]): Wanted => ({
  at: { dot: { x, y } },
  lines,
});

/** The rectangles of labels in a picture, reckoned anew. */
const boxes = (labels: readonly (Placed | undefined)[], picture: (typeof pictures)[number]) =>
  labels.flatMap((label) => {
    if (!label) return [];
    const width = Math.max(...label.lines.map(widthOf));
    const share = { start: 0, middle: 0.5, end: 1 }[label.align];
    const left = label.point.x * picture.width + label.dx - width * share;
    const top = label.point.y * picture.height + label.dy - 0.75;
    return [{ left, right: left + width, top, bottom: top + label.lines.length * 1.25 }];
  });

/** Pairs of labels that lie on each other, in any of the pictures. */
const collisions = (labels: readonly (Placed | undefined)[]) =>
  pictures.flatMap((picture) => {
    const all = boxes(labels, picture);
    return all.flatMap((a, at) =>
      all
        .slice(at + 1)
        .filter(
          (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        ),
    );
  });

test('a label alone stands to the right of its dot, with all its lines', () => {
  expect(placeLabels([beside(0.3, 0.5, 'Sinop', 'test, 2020')], pictures)).toEqual([
    expect.objectContaining({ lines: ['Sinop', 'test, 2020'], align: 'start' }),
  ]);
});

test('a label at the right edge stands to the left of its dot', () => {
  expect(placeLabels([beside(0.97, 0.5, 'Malatya')], pictures)[0]?.align).toBe('end');
});

test('labels of near places do not lie on each other, whether the picture is narrow or wide', () => {
  const wanted = Array.from({ length: 12 }, (_, at) =>
    beside(0.4 + (at % 4) * 0.06, 0.4 + Math.floor(at / 4) * 0.08, `Place ${at}`, 'a few words'),
  );
  const labels = placeLabels(wanted, pictures);
  expect(labels.filter((label) => label !== undefined).length).toBeGreaterThan(3);
  expect(collisions(labels)).toEqual([]);
});

test('where there is no room for all lines the first remains, and none where there is none at all', () => {
  const full = placeLabels([beside(0.5, 0.06, 'Name', 'words')], [{ width: 22, height: 2.6 }]);
  expect(full[0]?.lines).toEqual(['Name']);
  expect(placeLabels([beside(0.5, 0.5, 'W'.repeat(300))], pictures)).toEqual([undefined]);
});

test('words that may stand at one of several points take the first that is free', () => {
  const points = [
    { x: 0.3, y: 0.5 },
    { x: 0.7, y: 0.5 },
  ];
  const [, ring] = placeLabels(
    [beside(0.28, 0.5, 'A name'), { at: { oneOf: points }, lines: ['400 km'] }],
    pictures,
  );
  expect(ring?.point).toEqual(points[1]);
});

test('letters of East Asia take the room that they need', () => {
  const labels = placeLabels(
    [beside(0.1, 0.5, '地対空ミサイル'), beside(0.35, 0.5, 'إنجرليك')],
    pictures,
  );
  expect(collisions(labels)).toEqual([]);
});
