import { embedPages, listPages, oembedAddress } from '../../story/addresses.ts';
import { byDay } from '../../story/order.ts';
import { quoteTitle } from '../../story/quote-title.ts';
import type {
  Actor,
  Story,
  StoryEvent,
  StoryFigure,
  StoryQuote,
  StorySource,
} from '../../story/types.ts';
import { drawChart } from '../../charts/chart.ts';
import { frameHeight } from './frame-height.ts';

/** A part of the story that can be shown in a frame of another site. */
export interface Embed {
  /** Address of the page for the frame, from the root: `/embed/events/us-sanctions-ssb/`. */
  readonly address: string;
  /** Address of its oEmbed answer: `/oembed/events/us-sanctions-ssb.json`. */
  readonly answer: string;
  readonly title: string;
  /** What it is, in a sentence about it: "this event". */
  readonly noun: string;
  /** The page of the site that shows it in full, with the place on it. */
  readonly page: string;
  /** Height in CSS pixels of a frame of the usual width; what is longer scrolls. */
  readonly height: number;
}

const made = (address: string, rest: Omit<Embed, 'address' | 'answer'>): Embed => ({
  address,
  answer: oembedAddress(address),
  ...rest,
});

/** Roughly what the list of sources says: each in full, or of many the publishers alone. */
const sourceLabels = (sources: readonly StorySource[]): string[] =>
  sources.length > shownAtOnce
    ? ['', sources.map(({ publisher }) => publisher).join('; ')]
    : [
        '',
        ...sources.map(
          ({ publisher, title }) => `${publisher}, ${title}, its date and kind. Read it`,
        ),
      ];

/** More sources than this are folded away behind the names of their publishers. */
export const shownAtOnce = 3;

/** One event, with its account, its positions and its sources. */
export const eventEmbed = (event: StoryEvent): Embed =>
  made(`${embedPages.event}${event.id}/`, {
    title: event.title,
    noun: 'this event',
    page: event.href,
    height: frameHeight({
      text: [event.body, ...event.positions.map(({ claim }) => claim)],
      labels: [
        // Each name has a glyph before it.
        event.actors.map(({ name }) => `${name}, xx`).join(''),
        ...sourceLabels(event.sources),
      ],
      parts: 3 + 2 * event.positions.length,
    }),
  });

/** One quotation. */
export const quoteEmbed = (quote: StoryQuote): Embed =>
  made(`${embedPages.quote}${quote.id}/`, {
    title: quoteTitle(quote),
    noun: 'this quotation',
    page: quote.href,
    height: frameHeight({
      large: [quote.text],
      labels: [
        quote.venue,
        ...[quote.translation, quote.original, quote.variants[0]?.text, quote.event?.title]
          .filter((line) => line !== undefined)
          .map(() => ''),
        ...sourceLabels(quote.sources),
      ],
      parts: 1,
    }),
  });

/** The quotations on an event, in the order in which they were said. */
export const exchangeOn = (event: StoryEvent): readonly StoryQuote[] =>
  event.quotes.toSorted(byDay);

/** The quotations on one event; undefined where there are fewer than two. */
export const exchangeEmbed = (event: StoryEvent): Embed | undefined =>
  event.quotes.length < 2
    ? undefined
    : made(`${embedPages.exchange}${event.id}/`, {
        title: `In their words: ${event.title}`,
        noun: 'the quotations on it',
        page: event.href,
        height: frameHeight({
          text: event.quotes.map(({ text }) => text),
          labels: event.quotes.flatMap(({ venue, translation, original }) =>
            [`${venue}, its date and its sources`, '', translation, original && ''].filter(
              (line) => line !== undefined,
            ),
          ),
          parts: 1 + 2 * event.quotes.length,
        }),
      });

/** A figure: its chart, or where it has none its table. */
export const figureEmbed = (figure: StoryFigure, story: Pick<Story, 'find'>): Embed =>
  made(`${embedPages.figure}${figure.id}/`, {
    title: figure.headline,
    noun: 'this figure',
    page: figure.href,
    height: frameHeight({
      text: [figure.body],
      labels: [
        ...(figure.chart
          ? Array.from({ length: chartLines(figure, story) + 1 }, () => '')
          : // Rows of many columns stand as lists.
            figure.rows.flatMap((row) => (row.length > 3 ? row.map(String) : ['', row.join(' ')]))),
        ...sourceLabels(figure.sources),
      ],
      parts: 3,
    }),
  });

/** How many lines of labels are as high as a chart; one that is no drawing has four numbers in a row. */
function chartLines(figure: StoryFigure, story: Pick<Story, 'find'>): number {
  const height = Number.parseFloat(String(drawChart(figure, story)?.properties['height']));
  // A label's line is 24 px high, the text of a chart 13 px.
  return Number.isFinite(height)
    ? Math.ceil((height * 13) / 24)
    : Math.ceil(figure.rows.length / 4) * 5;
}

const list = (address: string, page: string, title: string, noun: string, count: number) =>
  made(address, { title, noun, page, height: Math.min(listHeight, 160 + 112 * count) });

/** Height of a frame in which a list scrolls, in CSS pixels. */
export const listHeight = 640;

/** The whole timeline. */
export const timelineEmbed = ({ events }: Pick<Story, 'events'>): Embed =>
  list(embedPages.timeline, '/timeline/', 'Timeline', 'the whole timeline', events.length);

/** A year of the timeline, by the day on which its events began. */
export const yearEmbed = (year: string, events: readonly StoryEvent[]): Embed =>
  list(
    `${embedPages.timeline}${year}/`,
    `/timeline/#y${year}`,
    `Timeline: ${year}`,
    `the year ${year}`,
    events.length,
  );

/** The events of one person or organisation. */
export const actorEmbed = ({ id, name, events }: Actor): Embed =>
  list(
    `${embedPages.actor}${id}/`,
    `${listPages.actor}${id}/`,
    `Timeline: ${name}`,
    'this timeline',
    events.length,
  );
