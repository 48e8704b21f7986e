import { sourceWords } from '../../markdown/source-words.ts';
import { publication } from '../../story/publication.ts';
import { shortened } from '../../story/shorten.ts';
import type {
  Actor,
  StoryArticle,
  StoryEvent,
  StoryExchange,
  StoryFigure,
  StoryQuestion,
  StoryQuote,
} from '../../story/types.ts';
import { dateWords, dayWords } from '../../story/words.ts';
import type { ExportContext } from '../export-file.ts';
import { cslDate, cslDay, line, type CslItem, type CslName } from './item.ts';

/** A title longer than this is no title: the words of a quotation are shortened to it. In characters. */
const longest = 161;

const recordTo = ({ story }: ExportContext) => line(`record to ${dayWords(story.asOf)}`);

/** What all pages of this site have in common. */
const own = ({ site }: ExportContext, href: string) => ({
  'container-title': publication.name,
  publisher: publication.name,
  language: publication.language,
  URL: new URL(href, site).href,
});

/** A page of the record: it has no day of its own, so the day that the record reaches is its version. */
const recordPage = (
  context: ExportContext,
  page: { readonly id: string; readonly href: string; readonly title: string },
  type: CslItem['type'] = 'webpage',
): CslItem => ({
  id: page.id,
  type,
  title: line(page.title),
  author: [{ literal: publication.name }],
  issued: cslDay(context.story.asOf),
  version: recordTo(context),
  ...own(context, page.href),
});

/** The citation of an article. */
export const articleItem = (article: StoryArticle, context: ExportContext): CslItem => ({
  id: article.id,
  type: 'article-newspaper',
  title: line(article.headline),
  author: article.bylines.map(({ name }) => ({ literal: line(name) })),
  issued: cslDay(article.updated ?? article.published),
  note: recordTo(context),
  ...own(context, article.href),
});

/** The citation of an event’s page. */
export const eventItem = (event: StoryEvent, context: ExportContext): CslItem => ({
  ...recordPage(context, event),
  note: line(`event of ${dateWords(event.date)}`),
});

/** The citation of a contested question’s page. */
export const questionItem = (question: StoryQuestion, context: ExportContext): CslItem => ({
  ...recordPage(context, { ...question, title: question.question }),
  note: line('what each side holds, in its own words'),
});

/** The citation of an exchange’s page. */
export const exchangeItem = (exchange: StoryExchange, context: ExportContext): CslItem => ({
  ...recordPage(context, exchange),
  note: line(`words of ${dateWords(exchange.period)}`),
});

/** The citation of a figure, which is a table of data. */
export const figureItem = (figure: StoryFigure, context: ExportContext): CslItem =>
  recordPage(context, figure, 'dataset');

/** The citation of the page of a person or an organisation. */
export const actorItem = (actor: Actor, context: ExportContext): CslItem =>
  recordPage(context, { ...actor, title: actor.name });

/** The citation of words that somebody said: theirs, on their day, and from which source. */
export function quoteItem(quote: StoryQuote, context: ExportContext): CslItem {
  const [first] = quote.sources;
  const from = first && sourceWords(first);
  const notes = [
    from && `quoted from ${from.publisher}, “${from.title}”, ${from.date}`,
    quote.translation && `translation: ${quote.translation}`,
    recordTo(context),
  ];
  return {
    id: quote.id,
    type: 'webpage',
    title: line(shortened(quote.text, longest)),
    author: [speakerName(quote.speaker)],
    genre: line(quote.venue),
    issued: cslDate(quote.date),
    ...own(context, quote.href),
    note: line(notes.filter(Boolean).join('; ')),
  };
}

function speakerName(speaker: Actor): CslName {
  const [family = '', given] = speaker.type === 'person' ? speaker.sortName.split(', ') : [];
  return given === undefined ? { literal: line(speaker.name) } : { family, given };
}
