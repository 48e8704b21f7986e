import { Renderer, type Node } from '@takumi-rs/core';
import { cardSize, type Face, type Line } from './card.ts';
import { colour } from './colours.ts';
import { fitLines, fitWords, measureWith } from './fit.ts';
import { fontDetails } from './fonts.ts';
import { inOurLetters } from './letters.ts';
import { column, gap, labelSizes, leadNode, tableNode } from './nodes.ts';
import type { CardSpine } from './spine.ts';
import { stripNodes } from './strip.ts';

/** Characters of a text from which labels are set small: more would not leave room for the words. */
const longText = 200;

/** Draws a card of 1200 by 630 pixels. */
export type Draw = (face: Face) => Promise<Buffer>;

/**
 * Makes ready to draw the cards of a story: loads the fonts.
 * @param spine the spine that stands on each of them
 * @param format a PNG, or the pixels themselves: four bytes each, red, green, blue and opacity
 */
export async function drawer(spine: CardSpine, format: 'png' | 'raw' = 'png'): Promise<Draw> {
  const renderer = new Renderer();
  await Promise.all(fontDetails().map((font) => renderer.registerFont(font)));
  const measure = measureWith(renderer);
  return async (face) => {
    const { over, lead, words, as, table, under, lit } = clean(face);
    const head: Node[] = [];
    const foot: Node[] = [];
    let taken = 0;
    const add = (to: Node[], node: Node, height: number) => {
      to.push(node);
      taken += height;
    };
    if (over) {
      const fitted = await fitLines(measure, [over]);
      add(head, fitted.node, fitted.height);
    }
    if (lead) add(head, leadNode(lead), (await measure(leadNode(lead))).height);
    if (table) add(foot, tableNode(table), (await measure(tableNode(table))).height + gap);
    if (under.length > 0) {
      // The main words stand above what is said of them, also where there is much to say.
      const small = [words, ...under.flatMap(({ runs }) => runs.map(({ text }) => text))].some(
        (text) => text.length > longText,
      );
      const sizes = small ? ([32] as const) : as === 'quotation' ? ([36, 32] as const) : labelSizes;
      const fitted = await fitLines(measure, under, sizes);
      add(foot, fitted.node, fitted.height + gap);
    }
    // Room for the marks on capitals, such as İ and Ğ.
    const space = head.length > 0 ? 18 : 0;
    const main = await fitWords(measure, { words, as }, column.height - taken - space);
    head.push({ ...main, style: { ...main.style, marginTop: space } });
    const root: Node = {
      type: 'container',
      style: {
        ...cardSize,
        position: 'relative',
        display: 'flex',
        backgroundColor: colour('paper'),
      },
      children: [
        {
          type: 'container',
          style: {
            position: 'absolute',
            ...column,
            display: 'flex',
            flexDirection: 'column',
            justifyContent: 'space-between',
          },
          children: [stack(head), stack(foot)],
        },
        ...stripNodes(spine, lit, as !== 'site-name'),
      ],
    };
    return renderer.render(root, { ...cardSize, format, lang: 'en' });
  };
}

const stack = (children: Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', width: column.width },
  children,
});

/** The face in letters that can be drawn. */
function clean(face: Face): Face {
  const line = (given: Line): Line => ({
    ...given,
    runs: given.runs.map((run) => ({ ...run, text: cleanRun(run.text) })),
  });
  const pair = ([a, b]: readonly [string, string]) => [inOurLetters(a), inOurLetters(b)] as const;
  return {
    ...face,
    ...(face.over ? { over: line(face.over) } : {}),
    ...(face.lead ? { lead: { ...face.lead, text: inOurLetters(face.lead.text) } } : {}),
    words: inOurLetters(face.words),
    ...(face.table
      ? { table: { head: pair(face.table.head), rows: face.table.rows.map(pair) } }
      : {}),
    under: face.under.map(line),
  };
}

/** The spaces at the ends of a run part it from its neighbours. */
const cleanRun = (text: string) =>
  `${/^\s*/.exec(text)?.[0] ?? ''}${inOurLetters(text)}${/\s*$/.exec(text)?.[0] ?? ''}`;
