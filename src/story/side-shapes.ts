import type { Side } from '../schema/side.ts';

/** The glyph of each side: data of an SVG path in a box of 10 by 10, filled by the even-odd rule. */
export const sideShapes: Readonly<Record<Side, string>> = {
  us: 'M1 1h8v8h-8z',
  congress: 'M1 1h8v8h-8zM3 3v4h4v-4z',
  turkey: 'M5 .5a4.5 4.5 0 1 0 .01 0z',
  russia: 'M5 .5l4.7 8.7h-9.4z',
  nato: 'M5 0l5 5-5 5-5-5z',
  other: 'M5 .5a4.5 4.5 0 1 0 .01 0zM5 2.5a2.5 2.5 0 1 1-.01 0z',
};
