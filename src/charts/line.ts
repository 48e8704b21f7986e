import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { StoryDate } from '../schema/edtf.ts';
import { markLines, marksOf } from './marks.ts';
import { dot, level, picture, plane, words } from './svg.ts';
import { nameOf, numberWords, rowsOf } from './table.ts';
import { lineHeight, linesOf, narrow, widthOf } from './text.ts';
import type { Draw } from './draw.ts';

/** Height of the lines alone, in sizes of the text. */
const plot = 13;
/** Between the numbers of the axis and the lines, as a part of the width. */
const gutter = 0.03;
/** Where the newest date stands; the names of the lines follow it. */
const newest = 0.7;

interface Point {
  readonly x: number;
  readonly value: number | undefined;
}

/** Lines over time, broken where a value is not known, each with its name and last value at its end. */
export const drawLine: Draw<'line'> = (chart, figure, story) => {
  const rows = rowsOf(figure)
    .flatMap((row) => {
      const date = row.date(chart.x);
      return date ? [{ row, date, time: middleOf(date) }] : [];
    })
    .sort((a, b) => a.time - b.time);
  const [first = 0, last = 0] = extent(rows, ({ time }) => time);
  const [from = ''] = rows.map(({ date }) => date.earliest).sort();
  const to = rows.map(({ date }) => date.latest).reduce((a, b) => (a > b ? a : b), '');
  const numbers = rows.flatMap(({ row }) => chart.y.flatMap((label) => row.number(label) ?? []));
  const [least = 0, most = 0] = extent([0, ...numbers]);
  const scaleY = scaleLinear([least, most || 1], [plot, 0]).nice(4);
  const ticks = scaleY.ticks(4).map((value) => ({ value, label: numberWords(value) }));
  // The numbers of the axis have a column of their own: no line crosses them.
  const axis = Math.min(
    newest / 3,
    Math.max(0, ...ticks.map(({ label }) => widthOf(label))) / narrow,
  );
  const left = axis + gutter;
  const scaleX = scaleLinear([first, last], [left, newest]);
  const x = (time: number) => (first === last ? (left + newest) / 2 : scaleX(time));
  const { parts: marked, height } = markLines(
    marksOf(chart.marks, story),
    (day) =>
      first < last && day >= from && day <= to
        ? Math.min(1, Math.max(0, x(Date.parse(day))))
        : undefined,
    plot + 1,
  );
  const top = height + 1;
  const lines = chart.y.map((label, index) => ({
    tone: `c-line${index}`,
    name: nameOf(figure, label),
    points: rows.map(({ row, time }): Point => ({ x: x(time), value: row.number(label) })),
  }));
  const ends = lines.flatMap(({ name, tone, points }) => {
    const end = points.findLast(({ value }) => value !== undefined);
    if (end?.value === undefined) return [];
    const text = linesOf(name, (1 - newest) * narrow - 0.8, 2);
    return [{ tone, x: end.x, y: scaleY(end.value), text: [...text, numberWords(end.value)] }];
  });
  return picture(
    figure,
    top + plot + 1.8,
    ticks.map(({ value }) =>
      level(top + scaleY(value), left, newest, value === 0 ? 'c-base' : 'c-grid'),
    ),
    marked,
    plane(
      top,
      plot,
      ...lines.map(({ tone, points }) => ({ d: pathOf(points, scaleY), className: [tone] })),
    ),
    ticks.flatMap(({ value, label }) =>
      words(label, { x: axis, y: top + scaleY(value) + 0.3, anchor: 'end', className: ['c-axis'] }),
    ),
    firstLabels(lines, scaleY).flatMap(({ x: start, y, text, tone }) =>
      words(text, { x: start, y: top + y, className: [`${tone}-name`] }),
    ),
    lines.flatMap(({ points }) =>
      points.flatMap((point, index) =>
        point.value !== undefined && isAlone(points, index)
          ? [dot(point.x, top + scaleY(point.value), 'c-dot')]
          : [],
      ),
    ),
    apart(ends).flatMap(({ x: end, y, text, tone }) =>
      words(text, { x: end, y: top + y + 0.35, dx: 0.5, className: [`${tone}-name`] }),
    ),
    axisDates(
      rows.map(({ row, time }) => ({ x: x(time), label: row.shortWords(chart.x) })),
    ).flatMap(({ x: place, label, anchor }) =>
      words(label, { x: place, y: top + plot + 1.4, anchor, className: ['c-axis'] }),
    ),
  );
};

/** A value for a year or a month stands in the middle of it. */
const middleOf = ({ earliest, latest }: StoryDate) =>
  (Date.parse(earliest) + Date.parse(latest)) / 2;

const mille = (part: number) => Math.round(part * 1000);

/** The path of a line in the plane, begun anew after each value that is not known. */
function pathOf(points: readonly Point[], y: (value: number) => number): string {
  let open = false;
  return points
    .map(({ x, value }) => {
      if (value === undefined) {
        open = false;
        return '';
      }
      const step = `${open ? 'L' : 'M'}${mille(x)} ${mille(y(value) / plot)}`;
      open = true;
      return step;
    })
    .join('');
}

/** A value between two that are not known would have no line. */
const isAlone = (points: readonly Point[], index: number) =>
  points[index - 1]?.value === undefined && points[index + 1]?.value === undefined;

interface FirstLabel {
  readonly x: number;
  /** Of the baseline, from the top of the plot. */
  readonly y: number;
  readonly text: string;
  readonly tone: string;
}

/** The first value of each line, above the line or below it, where there is room for it. */
function firstLabels(
  lines: readonly { readonly points: readonly Point[]; readonly tone: string }[],
  scaleY: (value: number) => number,
): readonly FirstLabel[] {
  const labels: FirstLabel[] = [];
  for (const { points, tone } of lines) {
    const [start, next] = points.filter(({ value }) => value !== undefined);
    if (start?.value === undefined || next?.value === undefined) continue;
    const text = numberWords(start.value);
    const span = [start.x, start.x + widthOf(text) / narrow] as const;
    if (span[1] > newest) continue;
    const own = heightsWithin(points, span, scaleY);
    const [above, below] = [Math.min(...own) - 0.45, Math.max(...own) + 1.2];
    const others = lines
      .filter((line) => line.points !== points)
      .flatMap((line) => heightsWithin(line.points, span, scaleY));
    const isFree = (y: number) =>
      y < plot - 0.2 &&
      !labels.some((other) => Math.abs(other.y - y) < lineHeight) &&
      others.every((each) => each < y - 0.85 || each > y + 0.2);
    const y = (next.value > start.value ? [below, above] : [above, below]).find(isFree);
    if (y !== undefined) labels.push({ x: start.x, y, text, tone });
  }
  return labels;
}

/** How high a line stands at its points within a span, and at the ends of the span. */
function heightsWithin(
  points: readonly Point[],
  [from, to]: readonly [number, number],
  scaleY: (value: number) => number,
): readonly number[] {
  return points.flatMap((point, index) => {
    if (point.value === undefined) return [];
    const here = scaleY(point.value);
    const inside = point.x >= from && point.x <= to ? [here] : [];
    const next = points[index + 1];
    if (next?.value === undefined || next.x <= point.x) return inside;
    const there = scaleY(next.value);
    const cut = [from, to]
      .filter((x) => x > point.x && x < next.x)
      .map((x) => here + ((x - point.x) / (next.x - point.x)) * (there - here));
    return [...inside, ...cut];
  });
}

/** Labels at the ends of lines, moved down until none covers another. */
function apart<T extends { readonly y: number; readonly text: readonly string[] }>(
  labels: readonly T[],
): readonly T[] {
  let free = -Infinity;
  return [...labels]
    .sort((a, b) => a.y - b.y)
    .map((label) => {
      const y = Math.max(label.y, free);
      free = y + label.text.length * lineHeight;
      return { ...label, y };
    });
}

interface AxisDate {
  readonly x: number;
  readonly label: string;
}

/** The first and the last date, and one between them where there is room. */
function axisDates(
  dates: readonly AxisDate[],
): readonly (AxisDate & { readonly anchor: undefined | 'middle' | 'end' })[] {
  const first = dates[0];
  const last = dates.at(-1);
  if (!first || !last) return [];
  if (first === last) return [{ ...first, anchor: 'middle' }];
  const middle = dates.find(({ x }) => x > 0.3 && x < 0.45);
  return [
    { ...first, anchor: undefined },
    ...(middle && middle.label.length <= 4 ? [{ ...middle, anchor: 'middle' as const }] : []),
    { ...last, anchor: 'end' },
  ];
}
