import type { Element, Properties } from 'hast';
import { type Child, element } from '../markdown/element.ts';
import type { StoryFigure } from '../story/types.ts';
import { lineHeight } from './text.ts';

/** A tenth is no more than a pixel; a drawing stands on the page with its article and stays short. */
const short = (value: number) => String(Number(value.toFixed(1))).replace(/^(-?)0\./, '$1.');

/**
 * A place or a length from left to right, as a part of the width: one drawing then fits every width,
 * and its text keeps its size.
 * @param fraction from 0 to 1
 */
export const across = (fraction: number): string => `${short(fraction * 100)}%`;

/** A place or a length from top to bottom, in sizes of the text, so that it grows with the text. */
export const down = (ems: number): string => `${short(ems)}em`;

/**
 * The drawing of a figure.
 * @param height in sizes of the text
 */
export const picture = (
  { alt, chart }: Pick<StoryFigure, 'alt' | 'chart'>,
  height: number,
  ...parts: Child[]
): Element =>
  element(
    'svg',
    {
      className: ['chart', `chart-${chart?.kind ?? 'plain'}`],
      role: 'img',
      ariaLabel: alt,
      width: '100%',
      height: down(height),
    },
    parts,
  );

/** Classes of texts that do not begin at their place. */
const anchors = { middle: 'c-m', end: 'c-e' } as const;

interface TextPlace {
  /** From 0 to 1. */
  readonly x: number;
  /** Of the first baseline, in sizes of the text. */
  readonly y: number;
  readonly anchor?: keyof typeof anchors | undefined;
  /** A step to the right of x, in sizes of the text. */
  readonly dx?: number;
  readonly className?: readonly string[];
}

/** Lines of text, one below the other. */
export const words = (
  lines: string | readonly string[],
  { x, y, anchor, dx, className = [] }: TextPlace,
): Element[] => {
  const classes = [...(anchor === undefined ? [] : [anchors[anchor]]), ...className];
  return (typeof lines === 'string' ? [lines] : lines).map((line, index) =>
    element(
      'text',
      {
        x: x === 0 ? undefined : across(x),
        y: down(y + index * lineHeight),
        dx: dx === undefined ? undefined : down(dx),
        className: classes.length > 0 ? classes : undefined,
      },
      line,
    ),
  );
};

/** An upright line, with its ends in sizes of the text. */
export const upright = (x: number, from: number, to: number, className: string): Element =>
  element('line', {
    x1: across(x),
    x2: across(x),
    y1: down(from),
    y2: down(to),
    className: [className],
  });

/** A level line, with its ends as parts of the width. */
export const level = (y: number, from: number, to: number, className: string): Element =>
  element('line', {
    x1: across(from),
    x2: across(to),
    y1: down(y),
    y2: down(y),
    className: [className],
  });

/** A filled box. Its corners may be given in any order. */
export const box = (
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
  className: string,
): Element =>
  element('rect', {
    x: across(Math.min(left, right)),
    y: down(Math.min(top, bottom)),
    width: across(Math.abs(right - left)),
    height: down(Math.abs(bottom - top)),
    className: [className],
  });

/** A round mark of the size of the text. */
export const dot = (x: number, y: number, className: string): Element =>
  element('circle', {
    cx: across(x),
    cy: down(y),
    r: '.3em',
    className: [className],
  });

/**
 * A plane in which paths are drawn that stretch with the width while their lines keep their
 * thickness: its coordinates run from 0 to 1000 in both directions.
 */
export const plane = (top: number, height: number, ...parts: readonly Properties[]): Element =>
  element(
    'svg',
    {
      y: down(top),
      width: '100%',
      height: down(height),
      viewBox: '0 0 1000 1000',
      preserveAspectRatio: 'none',
    },
    parts.map((each) => element('path', { ...each, vectorEffect: 'non-scaling-stroke' })),
  );
