import type { Element } from 'hast';
import { officeAfterName, venueFirst } from '../../story/quote-title.ts';
import { daysOf } from '../../story/exchange-days.ts';
import type { StoryEvent, StoryExchange, StoryQuote } from '../../story/types.ts';
import { type Child, element } from '../../markdown/element.ts';
import { exchangeOn } from './embed.ts';
import { dateText, sideMark, sourceList, sourceNames, unbroken } from './parts.ts';

const label = (...children: Child[]) => element('p', { className: ['l'] }, ...children);

/** The words, who said them where and when, whose translation they are, and how else they are told. */
const said = (quote: StoryQuote, own: Child): Element =>
  element(
    'figure',
    {},
    element('blockquote', {}, element('p', { dir: 'auto' }, '“', unbroken(quote.text), '”')),
    element(
      'figcaption',
      {},
      label(
        sideMark(quote.side),
        element('a', { href: quote.speaker.href }, quote.speaker.name),
        officeAfterName(quote),
      ),
      label(
        `${venueFirst(quote)}, `,
        element('a', { href: quote.href }, dateText(quote.date)),
        own,
      ),
      quote.translation !== undefined && label(`Translation: ${quote.translation}.`),
      quote.original !== undefined &&
        element(
          'details',
          { className: ['l'] },
          element('summary', {}, 'The original words'),
          element('p', { lang: quote.language, dir: 'auto' }, quote.original),
        ),
      quote.variants.length > 0 &&
        element(
          'details',
          { className: ['l'] },
          element('summary', {}, 'Other wordings of the same words'),
          quote.variants.map(({ text, source }) =>
            element('p', { dir: 'auto' }, `“${text}” `, sourceNames([source])),
          ),
        ),
    ),
  );

/** A quotation as it stands in a frame. */
export const quoteFrame = (quote: StoryQuote): Child[] => [
  element('h1', { className: ['l'] }, 'Quotation'),
  said(quote, undefined),
  quote.event &&
    label('On: ', element('a', { href: quote.event.href }, unbroken(quote.event.title))),
  sourceList(quote.sources),
];

/** The quotations on one event, set against each other in the order in which they were said. */
export const exchangeFrame = (event: StoryEvent): Child[] => [
  label('In their words'),
  element('h1', { dir: 'auto' }, element('a', { href: event.href }, unbroken(event.title))),
  element(
    'div',
    { className: ['x'] },
    exchangeOn(event).map((quote) => said(quote, [' · ', sourceNames(quote.sources)])),
  ),
];

/** An exchange that is an entry of its own, day by day. */
export const exchangeEntryFrame = (exchange: StoryExchange): Child[] => [
  label('In their words, ', dateText(exchange.period)),
  element('h1', { dir: 'auto' }, element('a', { href: exchange.href }, unbroken(exchange.title))),
  daysOf(exchange).map(({ date, quotes }) => [
    element('h2', {}, dateText(date)),
    element(
      'div',
      { className: ['x'] },
      quotes.map(({ item }) => said(item, [' · ', sourceNames(item.sources)])),
    ),
  ]),
];
