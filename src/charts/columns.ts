import { scaleLinear } from 'd3-scale';
import { extent } from 'd3-array';
import { areYears } from '../schema/chart/years.ts';
import { element } from '../markdown/element.ts';
import { markLines, marksOf } from './marks.ts';
import { across, box, down, level, picture, words } from './svg.ts';
import { numberWords, rowsOf, type Row } from './table.ts';
import { narrow, widthOf } from './text.ts';
import type { Draw } from './draw.ts';

/** Height of the columns alone, in sizes of the text. */
const plot = 11;
/** More years than this are not drawn one by one. */
const mostYears = 60;

interface Band {
  readonly label: string;
  readonly row: Row | undefined;
}

/** Upright columns; years between the first and the last that have no row are named as gaps. */
export const drawColumns: Draw<'columns'> = (chart, figure, story) => {
  const rows = rowsOf(figure);
  const years = yearsOf(rows, chart.x);
  const bands: readonly Band[] = years
    ? years.map((year) => ({
        label: String(year),
        row: rows.find((row) => row.date(chart.x)?.earliest.startsWith(String(year))),
      }))
    : rows.map((row) => ({ label: row.shortWords(chart.x), row }));
  const step = 1 / bands.length;
  const values = bands.map(({ row }) => row?.number(chart.y));
  const [least = 0, most = 0] = extent([0, ...values.filter((value) => value !== undefined)]);
  const { parts: marked, height: above } = markLines(
    marksOf(chart.marks, story),
    (day) => years && placeOf(day, years[0] ?? 0, bands.length),
    plot + 1.4,
  );
  const top = above + 1.4;
  // Below columns that reach downwards their numbers need a line of their own.
  const scale = scaleLinear([most, least], [top, top + plot]);
  const y = (value: number) => (least === most ? top + plot : scale(value));
  const foot = y(least) + (least < 0 ? 1.4 : 0);
  const wide = step * (bands.length < 4 ? 0.36 : bands.length < 7 ? 0.52 : 0.7);
  const shown = shownLabels(values.map((value) => (value === undefined ? '' : numberWords(value))));
  const named = shownLabels(bands.map(({ label }) => label));
  return picture(
    figure,
    foot + 1.7,
    marked,
    bands.flatMap((band, index) => {
      const middle = (index + 0.5) * step;
      const value = values[index];
      const under = words(band.label, {
        ...within(middle, band.label),
        y: foot + 1.2,
        className: ['c-axis', ...(named[index] ?? [])],
      });
      if (value === undefined) return [gap(middle, y(0)), ...under];
      return [
        box([middle - wide / 2, middle + wide / 2], [y(0), y(value)], 'c-bar'),
        ...words(numberWords(value), {
          ...within(middle, numberWords(value)),
          y: value < 0 ? y(value) + 1.1 : y(value) - 0.35,
          className: shown[index] ?? [],
        }),
        ...under,
      ];
    }),
    level(y(0), 0, 1, 'c-base'),
  );
};

/** Where a label about a point stands: at its middle, or at the edge beyond which it would go. */
function within(
  x: number,
  label: string,
): { readonly x: number; readonly anchor?: 'middle' | 'end' } {
  const half = widthOf(label) / 2 / narrow;
  if (x + half > 1) return { x: 1, anchor: 'end' };
  return x - half < 0 ? { x: 0 } : { x, anchor: 'middle' };
}

/** Stands upright in the place of a column, beside the middle, where an event may be marked. */
const gap = (middle: number, base: number) =>
  element(
    'svg',
    { x: across(middle), y: down(base - 0.5) },
    element('text', { transform: 'rotate(-90)', dy: '-.25em', className: ['c-axis'] }, 'no figure'),
  );

/** Every year from the first to the last, if the column holds years alone and none twice. */
function yearsOf(rows: readonly Row[], label: string): readonly number[] | undefined {
  const dates = rows.map((row) => row.date(label));
  if (!areYears(dates)) return undefined;
  const years = dates.map((date) => Number(date?.earliest.slice(0, 4)));
  const [first = 0, last = 0] = extent(years);
  if (years.length === 0 || last - first >= mostYears) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Where a day stands on a row of years, each as wide as the others. */
function placeOf(day: string, first: number, count: number): number | undefined {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const part = (Date.parse(day) - start) / (Date.UTC(year + 1, 0, 1) - start);
  const place = (year - first + part) / count;
  return place >= 0 && place <= 1 ? place : undefined;
}

/** Classes for labels side by side: where they have no room, only each second or third is shown. */
function shownLabels(labels: readonly string[]): readonly (readonly string[])[] {
  const widest = Math.max(0, ...labels.map(widthOf)) + 0.3;
  const needed = widest * labels.length;
  const last = labels.length - 1;
  // In the widest place of a page there is room for about 55 sizes of the text.
  const every = Math.max(2, Math.ceil(needed / 55));
  return labels.map((_, index) => {
    if (needed <= narrow || (last - index) % (needed > narrow * 2 ? every * 2 : every) === 0)
      return [];
    return [(last - index) % every === 0 || needed <= 55 ? 'c-wide' : 'c-never'];
  });
}
