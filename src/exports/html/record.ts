import { createNumbering } from '../../markdown/numbering.ts';
import { correctionsIn } from '../../story/corrections.ts';
import { standingWords } from '../../story/event-words.ts';
import type { StoryEvent, StoryQuote } from '../../story/types.ts';
import { dateTime, dateWords } from '../../story/words.ts';
import type { ExportContext } from '../export-file.ts';
import { correctionList } from './article.ts';
import { quoteHtml } from './block.ts';
import { element, htmlOf } from './element.ts';
import { sourceList } from './source.ts';
import { textHtml } from './text.ts';

/** An event as plain HTML: date and place, account, who says what, how sure it is, sources. */
export async function eventHtml(event: StoryEvent, { story, site }: ExportContext) {
  const { id, href, date, known, places, positions, sources } = event;
  const file = `content/timeline/${id}.md`;
  const numbering = createNumbering();
  const account = await textHtml(event.body, {
    file,
    story,
    site,
    href,
    sources: 'notes',
    numbering,
  });
  return htmlOf([
    element(
      'p',
      {},
      element('time', { dateTime: dateTime(date) }, dateWords(date)),
      places.length > 0 ? `, ${places.join(', ')}.` : '.',
      known && ` Became known on ${dateWords(known)}.`,
    ),
    ...account,
    ...(positions.length === 0
      ? []
      : [
          element('h2', {}, 'Who says what'),
          element(
            'ul',
            {},
            positions.map(({ claim, sources: reported }) =>
              element('li', {}, claim, sourceList(reported, site)),
            ),
          ),
        ]),
    element('p', {}, standingWords(event)),
    ...[sourceList(sources, site)].filter((list) => list !== undefined),
    ...correctionList(correctionsIn(story, event), site),
  ]);
}

/** A quotation as plain HTML: the words, who said them, what to know, sources. */
export async function quotationHtml(quote: StoryQuote, { story, site }: ExportContext) {
  const { id, href, event, sources } = quote;
  const file = `content/quotes/${id}.md`;
  const numbering = createNumbering();
  const known = await textHtml(quote.body, {
    file,
    story,
    site,
    href,
    sources: 'notes',
    numbering,
  });
  return htmlOf([
    quoteHtml(quote, site),
    ...known,
    ...(event
      ? [
          element(
            'p',
            {},
            'On: ',
            element('a', { href: new URL(event.href, site).href }, event.title),
            '.',
          ),
        ]
      : []),
    ...[sourceList(sources, site)].filter((list) => list !== undefined),
    ...correctionList(correctionsIn(story, quote), site),
  ]);
}
