import { plainText } from '../../markdown/plain.ts';
import { correctionsOf, type StoryCorrection } from '../../story/corrections.ts';
import { publication } from '../../story/publication.ts';
import { quoteTitle } from '../../story/quote-title.ts';
import { changedOn, newest, newsDay, spokenDay } from '../../story/record-dates.ts';
import { topicName } from '../../story/topics.ts';
import type { StoryArticle, StoryEvent, StoryQuote } from '../../story/types.ts';
import { dateWords } from '../../story/words.ts';
import type { ExportContext } from '../export-file.ts';
import { element } from '../../markdown/element.ts';
import { articleGist, articleHtml } from './article.ts';
import type { FeedItem } from './feed.ts';
import { feedHtml } from './html.ts';
import { eventHtml, quotationHtml } from './record.ts';

/** How many events and quotations a feed holds; all of them are in the exports of data. */
export const recent = 100;

/**
 * How many letters of whole articles a feed holds; readers of feeds fetch all of it at each change.
 */
const roomForWhole = 380_000;

/** Articles, the last published first: whole while there is room, then by their key points. */
export async function articleItems(
  articles: readonly StoryArticle[],
  context: ExportContext,
): Promise<readonly FeedItem[]> {
  let room = roomForWhole;
  const items: FeedItem[] = [];
  for (const article of articles.toSorted(
    (a, b) => later(a.published, b.published) || later(a.id, b.id),
  )) {
    const whole = room > 0 ? await articleHtml(article, context) : '';
    room -= whole.length;
    items.push({
      href: article.href,
      title: article.headline,
      summary: article.standfirst,
      html: room > 0 ? whole : articleGist(article, context),
      published: article.published,
      updated: after(article.published, changedOn(article)),
      authors: article.bylines.map(({ name }) => name),
      tags: article.topics.map((topic) => topicName(topic, context.story)),
    });
  }
  return items;
}

/**
 * The events that are newest to a reader of the record: by the day on which they were entered where
 * that is recorded, or else by the day on which they happened or became known.
 */
export function eventItems(context: ExportContext): Promise<readonly FeedItem[]> {
  const { story } = context;
  const dated = story.events.map((event, place) => ({ event, place, day: newsDay(event, story) }));
  return Promise.all(
    dated
      .sort((a, b) => later(a.day, b.day) || b.place - a.place)
      .slice(0, recent)
      .map(async ({ event, day }) => ({
        href: event.href,
        title: event.title,
        summary: `${dateWords(event.date)}. ${plainText(event.body)}`.trim(),
        html: await eventHtml(event, context),
        published: day,
        updated: after(day, correctedOn(event)),
        authors: [publication.name],
        tags: [event.kind, ...event.actors.map(({ name }) => name)],
      })),
  );
}

/** The quotations last said. */
export function quoteItems(context: ExportContext): Promise<readonly FeedItem[]> {
  const { story } = context;
  const dated = story.quotes.map((quote, place) => ({
    quote,
    place,
    day: spokenDay(quote, story),
  }));
  return Promise.all(
    dated
      .sort((a, b) => later(a.day, b.day) || b.place - a.place)
      .slice(0, recent)
      .map(async ({ quote, day }) => ({
        href: quote.href,
        title: quoteTitle(quote),
        summary: `“${quote.text}”`,
        html: await quotationHtml(quote, context),
        published: day,
        updated: after(day, correctedOn(quote)),
        authors: [publication.name],
        tags: [quote.speaker.name],
      })),
  );
}

/** Every correction, the last made first. */
export const correctionItems = ({ story, site }: ExportContext): Promise<readonly FeedItem[]> =>
  Promise.resolve(
    correctionsOf(story).map((correction) => ({
      href: correction.href,
      title: `Correction: ${correction.of.title}`,
      summary: `${correction.wrong} ${correction.right}`,
      html: correctionHtml(correction, site),
      published: correction.date,
      updated: undefined,
      authors: [publication.name],
      tags: [correction.of.kind],
    })),
  );

const correctionHtml = ({ of, wrong, right }: StoryCorrection, site: URL): string =>
  feedHtml([
    element('p', {}, element('strong', {}, 'What was wrong: '), wrong),
    element('p', {}, element('strong', {}, 'What is right: '), right),
    element(
      'p',
      {},
      `Corrected ${of.kind}: `,
      element('a', { href: new URL(of.href, site).href }, of.title),
      '.',
    ),
  ]);

const correctedOn = ({ corrections }: StoryEvent | StoryQuote) =>
  newest(corrections.map(({ date }) => date));

/** A day, if it came after another. */
const after = (day: string, changed: string | undefined) =>
  changed !== undefined && changed > day ? changed : undefined;

/** Later first. */
const later = (a: string, b: string) => (a === b ? 0 : a < b ? 1 : -1);
