import { brotliCompressSync, constants } from 'node:zlib';
import type { Story, StoryEvent } from '../../story/types.ts';
import type { Exporter, ExportFile } from '../export-file.ts';
import { frameDocument, type Setting } from './document.ts';
import {
  actorEmbed,
  type Embed,
  eventEmbed,
  exchangeEmbed,
  figureEmbed,
  listHeight,
  quoteEmbed,
  timelineEmbed,
  yearEmbed,
} from './embed.ts';
import { eventFrame } from './event-frame.ts';
import { figureFrame } from './figure-frame.ts';
import { richAnswer } from './oembed.ts';
import { exchangeFrame, quoteFrame } from './quote-frame.ts';
import { details, timelineFrame } from './timeline-frame.ts';

/** Bytes that a page for a frame may weigh, compressed with Brotli, style and script included. */
export const heaviest = 15_000;

interface Framed {
  readonly embed: Embed;
  readonly html: (setting: Setting) => string;
}

const plain = (embed: Embed, body: () => Parameters<typeof frameDocument>[1]): Framed => ({
  embed,
  html: (setting) => frameDocument(embed, body(), setting),
});

const list = (embed: Embed, events: readonly StoryEvent[]): Framed => ({
  embed,
  html: (setting) => {
    let page = '';
    for (const detail of details) {
      const body = timelineFrame(embed, events, detail);
      page = frameDocument(embed, body, { ...setting, most: listHeight });
      if (fits(page)) break;
    }
    return page;
  },
});

/** Compresses less well than a host does, and in a tenth of the time. */
function fits(page: string): boolean {
  if (page.length < heaviest) return true;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(page, { params }).length <= heaviest;
}

/** The events of each year in which one began, with the year. */
export const eventsByYear = ({ events }: Pick<Story, 'events'>) => [
  ...Map.groupBy(events, ({ date }) => date.earliest.slice(0, 4)),
];

/** Everything of the story that can be shown in a frame. */
function framed(story: Story): readonly Framed[] {
  const { events, quotes, figures, people, organisations } = story;
  return [
    ...events.map((event) => plain(eventEmbed(event), () => eventFrame(event))),
    ...events.flatMap((event) => {
      const embed = exchangeEmbed(event);
      return embed ? [plain(embed, () => exchangeFrame(event))] : [];
    }),
    ...quotes.map((quote) => plain(quoteEmbed(quote), () => quoteFrame(quote))),
    ...figures.map((figure): Framed => {
      const embed = figureEmbed(figure, story);
      const chart = figure.chart?.kind;
      return {
        embed,
        html: (setting) => frameDocument(embed, figureFrame(figure, story), { ...setting, chart }),
      };
    }),
    list(timelineEmbed(story), events),
    ...eventsByYear(story).map(([year, ofYear]) => list(yearEmbed(year, ofYear), ofYear)),
    ...[...people, ...organisations]
      .filter((actor) => actor.events.length > 0)
      .map((actor) => list(actorEmbed(actor), actor.events)),
  ];
}

/** The pages for frames in other sites, and for each its oEmbed answer. */
export const embeds: Exporter = ({ story, site }) =>
  framed(story).flatMap(({ embed, html }): ExportFile[] => [
    {
      path: `${embed.address}index.html`,
      mediaType: 'text/html; charset=utf-8',
      body: () => html({ site, asOf: story.asOf }),
    },
    {
      path: embed.answer,
      mediaType: 'application/json; charset=utf-8',
      body: () => JSON.stringify(richAnswer(embed, site)),
    },
  ]);
