import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { gapWords } from '../story/words.ts';
import { marksOf } from './marks.ts';
import { dot, level, picture, upright, words } from './svg.ts';
import { numberWords, rowsOf } from './table.ts';
import { lineHeight, linesOf, narrow } from './text.ts';
import type { Draw } from './draw.ts';

/** Moments in order of time, one below the other; what lies between them is not drawn. */
export const drawMoments: Draw<'moments'> = (chart, figure, story) => {
  const moments = rowsOf(figure).map((row) => ({
    is: 'moment' as const,
    day: row.date(chart.date)?.earliest ?? '',
    text: [row.shortWords(chart.date), row.words(chart.label)]
      .filter((each) => each !== '')
      .join(': '),
    value: row.number(chart.value),
  }));
  const marks = marksOf(chart.marks, story).map((mark) => ({ is: 'mark' as const, ...mark }));
  const values = moments.flatMap(({ value }) => value ?? []);
  const [least = 0, most = 1] = extent(values);
  const scale = scaleLinear([least, most], [0.06, 0.82]).nice(4);
  const x = (value: number) => (least === most ? 0.4 : scale(value));
  const ticks = least === most ? [least] : scale.ticks(4);
  let y = 1.9;
  let before = '';
  const parts = inOrder(moments, marks).flatMap((each) => {
    const pass = before === '' || each.day === '' ? undefined : gapWords(before, each.day);
    const silence =
      pass === undefined ? [] : words(pass, { x: 0, y: y + 0.95, className: ['c-axis'] });
    if (pass !== undefined) y += lineHeight + 0.5;
    before = each.day || before;
    if (each.is === 'mark') {
      const lines = linesOf(each.label, narrow);
      const tone = each.turns ? 'c-turn' : 'c-mark';
      const top = y;
      y += lines.length * lineHeight + 0.9;
      return [
        ...silence,
        level(top + 0.1, 0, 1, tone),
        ...words(lines, { x: 0, y: top + 1.2, className: [tone] }),
      ];
    }
    const lines = linesOf(each.text, narrow);
    const line = y + lines.length * lineHeight + 0.6;
    const text = words(lines, { x: 0, y: y + 0.95 });
    y = line + 1.1;
    if (each.value === undefined)
      return [
        ...silence,
        ...text,
        ...words('not known', { x: 0, y: line + 0.35, className: ['c-axis'] }),
      ];
    const place = x(each.value);
    return [
      ...silence,
      ...text,
      level(line, 0, 1, 'c-grid'),
      dot(place, line, 'c-dot'),
      ...words(numberWords(each.value), {
        x: place,
        y: line + 0.35,
        dx: 0.6,
        className: ['c-strong'],
      }),
    ];
  });
  return picture(
    figure,
    y,
    ticks.flatMap((tick) => [
      upright(x(tick), 1.5, y - 0.4, 'c-grid'),
      ...words(numberWords(tick), { x: x(tick), y: 1, anchor: 'middle', className: ['c-axis'] }),
    ]),
    parts,
  );
};

interface Dated {
  readonly day: string;
}

/**
 * Marks among moments: each before the first moment that came after it. Among moments of its own day
 * it stands before the last, which tells of it.
 */
function inOrder<A extends Dated, B extends Dated>(
  moments: readonly A[],
  marks: readonly B[],
): readonly (A | B)[] {
  const waiting = [...marks];
  const inTurn = moments.flatMap((moment, index) => {
    const last = moments[index + 1]?.day !== moment.day;
    const due = waiting.filter(({ day }) => day < moment.day || (last && day === moment.day));
    return [...waiting.splice(0, due.length), moment];
  });
  return [...inTurn, ...waiting];
}
