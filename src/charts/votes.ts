import { placeOfColumn } from '../schema/chart/column.ts';
import type { StoryFigure } from '../story/types.ts';
import { box, picture, upright, words } from './svg.ts';
import { numberWords, rowsOf } from './table.ts';
import { lineHeight, linesOf, narrow } from './text.ts';
import type { Draw } from './draw.ts';

const thickness = 0.9;
/** The number at the end of a bar needs this part of the width, whatever the width. */
const after = 0.1;

/** Votes against to the left of one line and votes for to the right, as parts of the votes cast. */
export const drawVotes: Draw<'votes'> = (chart, figure) => {
  const share = inPerCent(figure, chart.for);
  const votes = rowsOf(figure).map((row) => {
    const [yes, no] = [row.number(chart.for), row.number(chart.against)];
    const cast = share ? 100 : Math.max(0, yes ?? 0) + Math.max(0, no ?? 0);
    const part = (count: number | undefined) =>
      count === undefined || cast === 0 ? 0 : Math.min(1, Math.max(0, count) / cast);
    const when = row.shortWords(chart.date);
    return {
      when: [when, row.words(chart.body)].filter((each) => each !== '').join(', '),
      what: row.words(chart.label),
      for: { count: yes, part: part(yes) },
      against: { count: no, part: part(no) },
    };
  });
  const left = Math.max(0, ...votes.map(({ against }) => against.part));
  const right = Math.max(0, ...votes.map((each) => each.for.part));
  // Both sides to one scale, with room for the numbers at their ends.
  const unit = (1 - 2 * after) / (left + right || 1);
  const axis = after + left * unit;
  const towards = linesOf(
    share ? 'for, per cent' : 'for, as parts of the votes cast',
    (1 - axis) * narrow - 0.6,
  );
  const head = 1.3 + (towards.length - 1) * lineHeight;
  let y = head + 0.3;
  const parts = votes.flatMap((vote) => {
    const what = vote.what === '' ? [] : linesOf(vote.what, narrow, 3);
    const top = y + (what.length + 1) * lineHeight + 0.35;
    const middle = top + thickness / 2 + 0.35;
    const above = words(linesOf(vote.when, narrow, 1), {
      x: 0,
      y: y + 0.95,
      className: ['c-strong'],
    });
    const below = words(what, { x: 0, y: y + lineHeight + 0.95 });
    y = top + thickness + 1;
    return [
      ...above,
      ...below,
      box([axis - vote.against.part * unit, axis], [top, top + thickness], 'c-far'),
      box([axis, axis + vote.for.part * unit], [top, top + thickness], 'c-bar'),
      ...words(countWords(vote.against.count), {
        x: axis - vote.against.part * unit,
        y: middle,
        dx: -0.35,
        anchor: 'end',
      }),
      ...words(countWords(vote.for.count), {
        x: axis + vote.for.part * unit,
        y: middle,
        dx: 0.35,
      }),
      upright(axis, top - 0.2, top + thickness + 0.2, 'c-base'),
    ];
  });
  return picture(
    figure,
    y,
    words('against', { x: axis, y: 0.95, dx: -0.4, anchor: 'end', className: ['c-axis'] }),
    words(towards, {
      x: axis,
      y: 0.95,
      dx: 0.4,
      className: ['c-axis'],
    }),
    upright(axis, 0, head, 'c-base'),
    parts,
  );
};

/** Whether a column holds parts of a whole and no counts. */
const inPerCent = ({ columns }: Pick<StoryFigure, 'columns'>, label: string) =>
  /per ?cent|%/i.test(columns[placeOfColumn(columns, label)]?.unit ?? '');

const countWords = (count: number | undefined) => (count === undefined ? '?' : numberWords(count));
