import type { Element } from 'hast';
import { element } from '../../markdown/element.ts';
import { daysWords, middleOf, type Days, type PathEvent, type PathStep } from '../../story/path.ts';
import { dateWords } from '../../story/words.ts';
import { down } from '../svg.ts';
import { lineHeight, linesOf, narrow } from '../text.ts';
import { planPath } from './plan.ts';

/** An event that a path shows. */
export interface ShownEvent extends PathEvent {
  readonly href: string;
  readonly kind: string;
  readonly significance: number;
}

/** The stretch of a path that stands out. */
export interface Stretch {
  /** Ids of the events between which it lies. */
  readonly from: string;
  readonly to: string;
}

/** Where things stand from the left, in sizes of the text. */
const at = { span: 2.2, bracket: 2.7, rail: 3.7, turn: 4.3, words: 5.3 } as const;
const mostLines = 4;

/**
 * A path as SVG: a rail on which each event has its moment, true to scale, and its words beside it,
 * led to by a line. The words are links to the events.
 * @param alt the path in words
 */
export function pathPicture(
  steps: readonly PathStep<ShownEvent>[],
  stretch: Stretch,
  alt: string,
): Element {
  const shown = steps.map(({ event, sinceLast }) => ({
    event,
    when: whenWords(event, sinceLast),
    lines: linesOf(event.title, narrow - at.words, mostLines),
  }));
  const { height, moments, labels } = planPath(
    steps.map(({ event }) => middleOf(event.date)),
    shown.map(({ lines }) => (lines.length + 1) * lineHeight),
  );
  const place = (id: string) => moments[steps.findIndex(({ event }) => event.id === id)];
  const [from, to] = [place(stretch.from), place(stretch.to)];
  const span = steps.find(({ event }) => event.id === stretch.to)?.sinceStart;
  return element(
    'svg',
    {
      className: ['chart', 'chart-path'],
      role: 'group',
      ariaLabel: alt,
      width: '100%',
      height: down(height),
    },
    element(
      'svg',
      { viewBox: `0 0 ${narrow} ${short(height)}`, width: down(narrow), height: down(height) },
      element('path', {
        d: `M${at.rail} ${short(moments[0] ?? 0)}V${short(moments.at(-1) ?? 0)}`,
      }),
      from !== undefined &&
        to !== undefined &&
        element('path', {
          className: ['c-stretch'],
          d: `M${at.rail - 0.4} ${short(from)}H${at.bracket}V${short(to)}H${at.rail - 0.4}`,
        }),
      element('path', {
        className: ['c-lead'],
        d: leads(
          moments,
          labels,
          shown.map(({ lines }) => lines.length),
        ),
      }),
      shown.map(({ event }, index) =>
        element('circle', {
          className: [classOf(event)],
          cx: at.rail,
          cy: short(moments[index] ?? 0),
          r: event.significance === 3 ? 0.32 : 0.22,
        }),
      ),
    ),
    span && from !== undefined && to !== undefined && spanWords(span, (from + to) / 2),
    shown.map(({ event, when, lines }, index) =>
      stepWords(
        event.href,
        [when, ...lines],
        (labels[index] ?? 0) - ((lines.length + 1) * lineHeight) / 2,
      ),
    ),
  );
}

const short = (value: number) => Number(value.toFixed(2));

const classOf = ({ kind }: ShownEvent) => (kind === 'sanction' ? 'c-turn' : 'c-dot');

const whenWords = ({ date }: ShownEvent, sinceLast: Days | undefined) => {
  const when = dateWords(date);
  if (!sinceLast) return when;
  return sinceLast.count === 0 && !sinceLast.about
    ? `${when}, the same day`
    : `${when}, ${daysWords(sinceLast)} later`;
};

/** From each moment on the rail to the first line of its words. */
const leads = (
  moments: readonly number[],
  labels: readonly number[],
  lines: readonly number[],
): string =>
  moments
    .map((moment, index) => {
      const first = (labels[index] ?? 0) - ((lines[index] ?? 0) * lineHeight) / 2;
      return `M${at.rail} ${short(moment)}H${at.turn}L${at.words - 0.5} ${short(first)}`;
    })
    .join('');

function stepWords(href: string, lines: readonly string[], top: number): Element {
  return element(
    'a',
    { href },
    element(
      'text',
      { y: down(top + 0.95) },
      lines.map((line, index) =>
        element(
          'tspan',
          {
            x: down(at.words),
            dy: index === 0 ? undefined : down(lineHeight),
            className: index === 0 ? ['c-axis'] : undefined,
          },
          // A space for those who hear or copy the lines as one.
          index < lines.length - 1 ? `${line} ` : line,
        ),
      ),
    ),
  );
}

/** The length of the stretch, beside its middle: the number over the word. */
function spanWords(days: Days, middle: number): Element {
  const [number = '', unit = ''] = daysWords(days).split('\u00a0');
  return element(
    'text',
    { y: down(middle - 0.1), textAnchor: 'end', className: ['c-stretch'] },
    linesOf(number, at.span, 2).map((line, index) => tspan(line, index > 0)),
    tspan(unit, true),
  );
}

const tspan = (words: string, below: boolean) =>
  element('tspan', { x: down(at.span), dy: below ? down(lineHeight) : undefined }, words);
