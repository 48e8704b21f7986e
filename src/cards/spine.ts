import { spineScale, ticks } from '../story/spine.ts';
import type { Story, StoryEvent } from '../story/types.ts';
import { colour } from './colours.ts';

/** The spine as cards draw it: the ticks of every event as SVG, and the years below them. */
export interface Band {
  /** In pixels. */
  readonly width: number;
  readonly svg: string;
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** The spine that all cards share: beside the name of the site, and alone from edge to edge. */
export interface CardSpine {
  readonly named: Band;
  readonly alone: Band;
}

/** Height of the band, in pixels: that of its tallest tick. */
export const bandHeight = 64;
/** Heights of the ticks, by their weight. */
export const tickHeights = { 1: 14, 2: 28, 3: 52 } as const;

/** Draws the whole story, each event a tick, taller for a turning point. */
export function cardSpine(story: Story): CardSpine {
  const scale = spineScale(story.events, story.asOf);
  // Few enough years that their figures can be read on a phone.
  const middle = scale.years[Math.round((scale.years.length - 1) / 2)];
  const years = [...new Set([scale.years[0], middle, scale.years.at(-1)])]
    .filter((year) => year !== undefined)
    .map((year) => ({ year, at: scale.at(`${year}-01-01`) }));
  const band = (width: number): Band => {
    const height = (event: StoryEvent) => tickHeights[event.significance];
    const path = ticks(story.events, scale, bandHeight, height, width);
    return {
      width,
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${bandHeight}" viewBox="0 0 ${width} ${bandHeight}"><path fill="none" stroke="${colour('third')}" stroke-width="1.5" d="${path}"/></svg>`,
      years,
    };
  };
  return { named: band(752), alone: band(1056) };
}
