import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { box, picture, upright, words } from './svg.ts';
import { numberWords, rowsOf } from './table.ts';
import { lineHeight, linesOf, narrow, widthOf } from './text.ts';
import type { Draw } from './draw.ts';

/** The part of the width that the names have where they are short enough to stand before the bars. */
const before = 0.24;
/** The number at the end of a bar needs this part of the width, whatever the width. */
const after = 0.18;
const thickness = 0.9;

/** Bars one below the other, their names before them if all are short, else above them. */
export const drawBars: Draw<'bars'> = (chart, figure) => {
  const bars = rowsOf(figure).map((row) => ({
    name: row.shortWords(chart.label),
    note: row.words(chart.note),
    value: row.number(chart.value),
  }));
  const beside = bars.every(
    ({ name, note }) => note === '' && widthOf(name) <= before * narrow - 0.4,
  );
  const [least = 0, most = 0] = extent([0, ...bars.flatMap(({ value }) => value ?? [])]);
  const start = (beside ? before : 0) + (least < 0 ? after : 0);
  const end = most > 0 ? 1 - after : 1;
  const scale = scaleLinear([least, most], [start, end]);
  const x = (value: number) => (least === most ? start : scale(value));
  let y = 0;
  const parts = bars.flatMap(({ name, note, value }) => {
    const title = beside ? [] : linesOf(name, narrow, 2);
    const remark = beside || note === '' ? [] : linesOf(note, narrow, 2);
    const top = y + (title.length + remark.length) * lineHeight + (beside ? 0 : 0.2);
    const middle = top + thickness / 2 + 0.35;
    y = top + thickness + (beside ? 0.7 : 0.9);
    const label = beside
      ? words(name, { x: 0, y: middle })
      : [
          ...words(title, { x: 0, y: top - (title.length + remark.length) * lineHeight + 0.75 }),
          ...words(remark, {
            x: 0,
            y: top - remark.length * lineHeight + 0.75,
            className: ['c-axis'],
          }),
        ];
    // Above the bars stand their names; the line is drawn beside the bars alone.
    const line = !beside && upright(x(0), top - 0.15, top + thickness + 0.15, 'c-base');
    if (value === undefined)
      return [...label, line, ...words('not known', { x: x(0), y: middle, className: ['c-axis'] })];
    return [
      ...label,
      line,
      box([x(0), x(value)], [top, top + thickness], 'c-bar'),
      ...words(numberWords(value), {
        x: x(value),
        y: middle,
        dx: value < 0 ? -0.35 : 0.35,
        anchor: value < 0 ? 'end' : undefined,
      }),
    ];
  });
  return picture(figure, y, parts, beside && upright(x(0), 0, y - 0.5, 'c-base'));
};
