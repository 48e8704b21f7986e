import { dot, picture, plane, words } from './svg.ts';
import { rowsOf } from './table.ts';
import { lineHeight, linesOf, narrow, widthOf } from './text.ts';
import type { Draw } from './draw.ts';

/** Height of one place, in sizes of the text. */
const step = 3.9;
const head = 1.8;

/** The names of each period from the first place down; a line joins a name to its next place. */
export const drawRanks: Draw<'ranks'> = (chart, figure) => {
  const rows = rowsOf(figure);
  const width = 1 / Math.max(1, rows.length);
  const inset = Math.min(0.02, width / 4);
  const room = width * narrow - 0.6;
  const periods = rows.map((row, index) => ({
    name: row.shortWords(chart.period),
    x: index * width + inset,
    places: chart.places.map((label, place) => {
      const { name, share } = partsOf(row.words(label));
      if (name === '') return { name, lines: [] };
      const lines = linesOf(`${place + 1} ${name}`, room, share === '' ? 2 : 1);
      return { name, lines: share === '' ? lines : [...lines, ...linesOf(share, room, 1)] };
    }),
  }));
  const bottom = head + chart.places.length * step;
  const y = (place: number) => head + (place + 0.82) * step;
  const level = (place: number) => mille((y(place) - head) / (bottom - head));
  // A line runs level below its own label and climbs beside it, or it would strike the label through.
  const clear = (lines: readonly string[]) =>
    Math.min(0.85, Math.max(0, ...lines.map(widthOf)) / (width * narrow));
  const paths = periods.flatMap(({ x, places }, index) =>
    places.flatMap(({ name, lines }, place) => {
      const next = periods[index + 1];
      const then = next?.places.findIndex((each) => name !== '' && each.name === name) ?? -1;
      return next && then >= 0
        ? [
            {
              d: `M${mille(x)} ${level(place)}H${mille(x + clear(lines) * (next.x - x))}L${mille(next.x)} ${level(then)}`,
              className: ['c-mark'],
            },
          ]
        : [];
    }),
  );
  return picture(
    figure,
    bottom,
    plane(head, bottom - head, ...paths),
    periods.flatMap(({ name: period, x, places }) => [
      ...words(linesOf(period, width * narrow, 1), { x: x - inset, y: 1, className: ['c-axis'] }),
      ...places.flatMap(({ name, lines }, place) => {
        if (name === '') return [];
        return [
          dot(x, y(place), 'c-dot'),
          ...words(lines, {
            x: x - inset,
            y: y(place) - 0.6 - (lines.length - 1) * lineHeight,
          }),
        ];
      }),
    ]),
  );
};

const mille = (part: number) => Math.round(part * 1000);

/** A name and what stands in brackets after it: “Spain (34 per cent)”. */
function partsOf(cell: string): { readonly name: string; readonly share: string } {
  const [, name, share] = /^(.+?)\s*\(([^()]*)\)$/.exec(cell) ?? [];
  return { name: name ?? cell, share: share ?? '' };
}
