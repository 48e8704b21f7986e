import type { Node } from '@takumi-rs/core';
import { sideShapes } from '../story/labels.ts';
import type { Face, Line, Run, SmallTable } from './card.ts';
import { colour } from './colours.ts';
import { families } from './fonts.ts';
import { shortened } from '../story/shorten.ts';

/** Where the words of a card stand, in pixels. */
export const column = { left: 72, top: 54, width: 1056, height: 412 } as const;
/** The space between the parts of the column. */
export const gap = 26;
/** Height of a line of labels as a multiple of its size. */
const labelLeading = 1.24;

/** CSS properties; the renderer's own type of them needs the types of React. */
export type Style = Readonly<Record<string, string | number>>;

/** Sizes of the lines of labels, from the largest to the smallest, in pixels. */
export const labelSizes = [40, 36, 32] as const;

const label: Style = { fontFamily: families.label, fontFeatureSettings: '"tnum", "lnum"' };

/** One line of labels: its runs, each sign before its own. */
export function lineNode({ runs }: Line, size: number): Node {
  const parts = segments(runs);
  const [only] = parts;
  if (parts.length === 1 && only) return segmentNode(only, size, 1);
  return {
    type: 'container',
    style: { display: 'flex', flexWrap: 'wrap', columnGap: size },
    children: parts.map((part) => segmentNode(part, size, 0)),
  };
}

/** The runs from one sign to the next. */
function segments(runs: readonly Run[]): readonly (readonly Run[])[] {
  const parts: Run[][] = [];
  for (const run of runs) {
    const last = parts.at(-1);
    if (last === undefined || run.sign !== undefined) parts.push([run]);
    else last.push(run);
  }
  return parts;
}

function segmentNode(runs: readonly Run[], size: number, flexGrow: number): Node {
  const sign = runs[0]?.sign;
  const text: Node = {
    type: 'container',
    style: {
      ...label,
      display: 'block',
      flexGrow,
      flexShrink: 1,
      minWidth: 0,
      fontSize: size,
      lineHeight: labelLeading,
      overflowWrap: 'anywhere',
      textWrap: 'pretty',
    },
    children: runs.map((run) => ({
      type: 'text',
      text: run.text,
      style: {
        display: 'inline',
        color: colour(run.tone ?? 'ink'),
        fontWeight: run.strong === true ? 600 : 400,
      },
    })),
  };
  return {
    type: 'container',
    style: { display: 'flex', width: flexGrow === 1 ? '100%' : 'auto' },
    children: sign === undefined ? [text] : [signNode(sign, size), text],
  };
}

function signNode(side: NonNullable<Run['sign']>, size: number): Node {
  const edge = Math.round(size * 0.66);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${edge}" height="${edge}" viewBox="0 0 10 10"><path fill-rule="evenodd" fill="${colour(side)}" d="${sideShapes[side]}"/></svg>`;
  return {
    type: 'image',
    src: svg,
    width: edge,
    height: edge,
    style: {
      flexShrink: 0,
      marginTop: Math.round(size * 0.31),
      marginRight: Math.round(size * 0.34),
    },
  };
}

/** The lines of labels, one below the other. */
export const linesNode = (lines: readonly Line[], size: number): Node => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', width: column.width },
  children: lines.map((line) => lineNode(line, size)),
});

/** How many lines of the card a drawn line takes up, from its height. */
export const linesIn = (height: number, size: number) => Math.round(height / (size * labelLeading));

/** The date that leads a card. */
export const leadNode = (run: Run): Node => ({
  type: 'text',
  text: run.text,
  style: {
    ...label,
    // A stretch of time is long; it keeps to its line.
    fontSize: run.text.length > 32 ? 52 : 68,
    lineHeight: 1.12,
    color: colour(run.tone ?? 'ink'),
  },
});

/** How the main words are set: the size that they begin with, the smallest, and their leading. */
export const settings = {
  headline: { largest: 150, smallest: 40, leading: 1.07, tracking: '-0.015em' },
  quotation: { largest: 96, smallest: 36, leading: 1.17, tracking: '-0.008em' },
  'site-name': { largest: 178, smallest: 60, leading: 1, tracking: '-0.02em' },
} as const satisfies Record<Face['as'], unknown>;

/** The main words at a size; a quotation in its marks, the first of which hangs. */
export function wordsNode(
  words: string,
  as: Face['as'],
  size: number,
  breakAnywhere = false,
): Node {
  const { leading, tracking } = settings[as];
  const style: Style = {
    width: column.width,
    fontFamily: families.text,
    fontSize: size,
    lineHeight: leading,
    letterSpacing: tracking,
    color: colour('ink'),
    fontFeatureSettings: '"lnum", "kern", "liga"',
    fontVariationSettings: `"opsz" ${Math.min(60, size)}`,
    // Lines of even length read as a title; a long quotation reads as text.
    textWrap: as === 'headline' || words.length < 130 ? 'balance' : 'pretty',
    ...(breakAnywhere ? { overflowWrap: 'anywhere' } : {}),
  };
  if (as === 'site-name') return siteName(words, style);
  if (as === 'headline' || words === '') return { type: 'text', text: words, style };
  return { type: 'text', text: `“${words}”`, style: { ...style, textIndent: '-0.4em' } };
}

/** The name of the site as in the masthead: its number in the signal colour. */
export const siteName = (name: string, style: Style): Node => ({
  type: 'container',
  style: { ...style, display: 'block' },
  children: name.split(/(\d+)/).map((part) => ({
    type: 'text',
    text: part,
    style: { display: 'inline', color: colour(/\d/.test(part) ? 'signal' : 'ink') },
  })),
});

/** A few rows of a figure, larger where they are fewer. */
export function tableNode({ head, rows }: SmallTable): Node {
  const size = [0, 60, 48][rows.length] ?? 42;
  const quiet = { fontSize: 30, color: colour('third') };
  const plain = { fontSize: size, color: colour('ink') };
  return {
    type: 'container',
    style: { display: 'flex', flexDirection: 'column', width: column.width },
    children: [
      row(head, quiet, quiet),
      ...rows.map((cells) =>
        row(
          cells,
          plain,
          { ...plain, fontWeight: 600 },
          { borderTop: `2px solid ${colour('line')}` },
        ),
      ),
    ],
  };
}

/** The most characters of a value; numbers have fewer. */
const longestValue = 50;

function row(
  [name, value]: readonly [string, string],
  left: Style & { readonly fontSize: number },
  right: Style,
  rule: Style = {},
): Node {
  const shown = shortened(value, longestValue);
  // A character of the label face is about half as wide as its size; what is wider still is cut.
  const room = Math.floor((column.width - 40) / (left.fontSize * 0.46)) - shown.length;
  const cell = { ...label, lineHeight: 1.3, whiteSpace: 'nowrap', overflow: 'hidden' };
  return {
    type: 'container',
    style: {
      display: 'flex',
      justifyContent: 'space-between',
      alignItems: 'baseline',
      columnGap: 40,
      width: column.width,
      ...rule,
    },
    children: [
      {
        type: 'text',
        text: shortened(name, Math.max(8, room)),
        style: { ...cell, ...left, flexShrink: 1, minWidth: 0, textOverflow: 'ellipsis' },
      },
      {
        type: 'text',
        text: shown,
        style: { ...cell, ...right, flexShrink: 0, maxWidth: column.width * 0.75 },
      },
    ],
  };
}
