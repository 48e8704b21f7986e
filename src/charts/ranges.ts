import { scaleLinear } from 'd3-scale';
import { element } from '../markdown/element.ts';
import { across, down, level, picture, upright, words } from './svg.ts';
import { numberWords, rowsOf } from './table.ts';
import { lineHeight, linesOf, narrow } from './text.ts';
import type { Draw } from './draw.ts';

/** The numbers at the ends need this part of the width, whatever the width. */
const after = 0.16;

/** Distances from one origin to one scale: a line to each, ended by the arc that it can reach. */
export const drawRanges: Draw<'ranges'> = (chart, figure) => {
  const ranges = rowsOf(figure).map((row) => {
    const value = row.number(chart.value);
    const note = row.words(chart.note);
    return {
      name: [row.words(chart.label), row.words(chart.group)]
        .filter((each) => each !== '')
        .join(', '),
      // A dash in a cell says nothing.
      note: /^[\s–—-]*$/.test(note) ? '' : note,
      value: value === undefined || value < 0 ? undefined : value,
    };
  });
  const most = Math.max(0, ...ranges.map(({ value }) => value ?? 0));
  const scale = scaleLinear([0, most || 1], [0, 1 - after]);
  const ticks = most > 0 ? scale.ticks(4) : [0];
  let y = 1.9;
  const parts = ranges.flatMap(({ name, note, value }) => {
    const lines = [...linesOf(name, narrow, 2)];
    const remark = note === '' ? [] : linesOf(note, narrow, 3);
    const text = words(lines, { x: 0, y: y + 0.95 });
    const line = y + lines.length * lineHeight + 0.55;
    const under = words(remark, { x: 0, y: line + 1.5, className: ['c-axis'] });
    y = line + 0.9 + remark.length * lineHeight + 0.6;
    if (value === undefined)
      return [
        ...text,
        ...words('not known', { x: 0, y: line + 0.35, className: ['c-axis'] }),
        ...under,
      ];
    const x = scale(value);
    return [
      ...text,
      upright(0, line - 0.5, line + 0.5, 'c-base'),
      level(line, 0, x, 'c-reach'),
      element(
        'svg',
        { x: across(x), y: down(line) },
        element('path', { className: ['c-reach'], d: 'M-3-9Q3 0-3 9' }),
      ),
      ...words(numberWords(value), { x, y: line + 0.35, dx: 0.5, className: ['c-strong'] }),
      ...under,
    ];
  });
  return picture(
    figure,
    y,
    ticks.flatMap((tick) => [
      tick > 0 && upright(scale(tick), 1.5, y - 0.4, 'c-grid'),
      ...words(numberWords(tick), {
        x: scale(tick),
        y: 1,
        anchor: tick === 0 ? undefined : 'middle',
        className: ['c-axis'],
      }),
    ]),
    parts,
  );
};
