import type { ElementContent } from 'hast';
import { blockContent } from '../../markdown/block-content.ts';
import type { Block } from '../../markdown/block-rules.ts';
import { plainText } from '../../markdown/plain.ts';
import { cellWords } from '../../story/cell-words.ts';
import { byDay } from '../../story/order.ts';
import type { Story, StoryEvent, StoryFigure, StoryQuote } from '../../story/types.ts';
import { dateTime, dateWords } from '../../story/words.ts';
import { element } from './element.ts';
import { sourceList } from './source.ts';

/** What stands where a block is placed in a text, in plain HTML with absolute addresses. */
export function blockHtml(block: Block, story: Story, site: URL): readonly ElementContent[] {
  const content = blockContent(block, story);
  switch (content?.is) {
    case undefined:
      return [];
    case 'quote':
      return [quoteHtml(content.quote, site)];
    case 'figure':
      return [figureHtml(content.figure, site)];
    case 'events':
      return [eventsHtml(content.events, content.full, site)];
    case 'exchange':
      return content.quotes.toSorted(byDay).map((quote) => quoteHtml(quote, site));
  }
}

/** A quotation with who said it, where and when; the original words below, if it is a translation. */
export function quoteHtml(quote: StoryQuote, site: URL): ElementContent {
  const { speaker, office, venue, date, translation, original, language } = quote;
  const link = (href: string, ...children: Parameters<typeof element>[2][]) =>
    element('a', { href: new URL(href, site).href }, ...children);
  return element(
    'figure',
    {},
    element('blockquote', {}, element('p', {}, `“${quote.text}”`)),
    element(
      'figcaption',
      {},
      link(speaker.href, speaker.name),
      `${office === undefined ? '' : `, ${office}`}, ${venue}, `,
      link(quote.href, element('time', { dateTime: dateTime(date) }, dateWords(date))),
      `.${translation === undefined ? '' : ` Translation: ${translation}.`}`,
    ),
    original !== undefined && element('blockquote', { lang: language }, element('p', {}, original)),
  );
}

function figureHtml(figure: StoryFigure, site: URL): ElementContent {
  const { title, unit, columns, rows, sources } = figure;
  return element(
    'figure',
    {},
    element(
      'figcaption',
      {},
      element('a', { href: new URL(figure.href, site).href }, title),
      `. Unit: ${unit}.`,
    ),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          columns.map(({ label }) => element('th', { scope: 'col' }, label)),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map((row) =>
          element(
            'tr',
            {},
            row.map((value, index) =>
              element(
                index === 0 ? 'th' : 'td',
                index === 0 ? { scope: 'row' } : {},
                cellWords(value, columns[index]?.type ?? 'text'),
              ),
            ),
          ),
        ),
      ),
    ),
    sourceList(sources, site),
  );
}

const eventsHtml = (events: readonly StoryEvent[], full: boolean, site: URL): ElementContent =>
  element(
    'ul',
    {},
    events.map(({ date, href, title, body }) =>
      element(
        'li',
        {},
        element('time', { dateTime: dateTime(date) }, dateWords(date)),
        ': ',
        element('a', { href: new URL(href, site).href }, title),
        full && body.trim() !== '' ? `. ${plainText(body)}` : '.',
      ),
    ),
  );
