import type { Element } from 'hast';
import type { Marks } from '../schema/chart/marks.ts';
import type { Story, StoryEvent, StoryFigure } from '../story/types.ts';
import { dateWords } from '../story/words.ts';
import { upright, words } from './svg.ts';
import { lineHeight, linesOf, narrow } from './text.ts';

/** An event on a chart. */
export interface Mark {
  /** The day on which it happened or began, `YYYY-MM-DD`. */
  readonly day: string;
  readonly label: string;
  /** Sanctions and turning points stand out. */
  readonly turns: boolean;
}

/** The events that a chart marks, in order of time. */
export const marksOf = (marks: Marks, story: Pick<Story, 'find'>): readonly Mark[] =>
  (marks ?? [])
    .flatMap(({ event: id, label }): Mark[] => {
      const event = story.find.event(id);
      return event
        ? [
            {
              day: event.date.earliest,
              label: `${dateWords(event.date, { short: true })}: ${label ?? event.title}`,
              turns: isTurn(event),
            },
          ]
        : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));

/** The events that the chart of a figure marks, as its record names them. */
export const markedEvents = (
  { chart }: Pick<StoryFigure, 'chart'>,
  story: Pick<Story, 'find'>,
): readonly StoryEvent[] =>
  chart && 'marks' in chart
    ? (chart.marks ?? []).flatMap(({ event }) => story.find.event(event) ?? [])
    : [];

const isTurn = ({ kind, significance }: StoryEvent) => kind === 'sanction' || significance === 3;

/**
 * Upright lines at events, each label above the last, beside its line.
 * @param at where a day stands, from 0 to 1; undefined outside the chart
 * @param bottom where the lines end, below the top of the chart's own part
 * @returns the parts, and how high the labels are together
 */
export function markLines(
  marks: readonly Mark[],
  at: (day: string) => number | undefined,
  plot: number,
): { readonly parts: readonly Element[]; readonly height: number } {
  let top = 0;
  const placed = marks.flatMap((mark) => {
    const x = at(mark.day);
    if (x === undefined) return [];
    // To the right no label crosses the line of an earlier event.
    const right = x < 0.66;
    const lines = linesOf(mark.label, (right ? 1 - x : x) * narrow - 0.5);
    const y = top;
    top += lines.length * lineHeight + 0.35;
    return [{ ...mark, x, right, lines, y }];
  });
  const parts = [
    ...placed.map(({ x, y, turns }) => upright(x, y, top + plot, turns ? 'c-turn' : 'c-mark')),
    ...placed.flatMap(({ x, y, right, lines, turns }) =>
      words(lines, {
        x,
        y: y + 0.95,
        dx: right ? 0.4 : -0.4,
        anchor: right ? undefined : 'end',
        className: [turns ? 'c-turn' : 'c-mark'],
      }),
    ),
  ];
  return { parts, height: top };
}
