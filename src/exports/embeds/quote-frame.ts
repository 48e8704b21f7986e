import type { Element } from 'hast';
import type { StoryEvent, StoryQuote } from '../../story/types.ts';
import { type Child, h } from './element.ts';
import { exchangeOn } from './embed.ts';
import { dateText, sideMark, sourceList, sourceNames, unbroken } from './parts.ts';

const label = (...children: Child[]) => h('p', { className: ['l'] }, ...children);

/** The words, who said them where and when, whose translation they are, and how else they are told. */
const said = (quote: StoryQuote, own: Child): Element =>
  h(
    'figure',
    {},
    h('blockquote', {}, h('p', { dir: 'auto' }, '“', unbroken(quote.text), '”')),
    h(
      'figcaption',
      {},
      label(
        sideMark(quote.side),
        h('a', { href: quote.speaker.href }, quote.speaker.name),
        quote.office !== undefined && `, ${quote.office}`,
      ),
      label(
        `${quote.venue.charAt(0).toUpperCase()}${quote.venue.slice(1)}, `,
        h('a', { href: quote.href }, dateText(quote.date)),
        own,
      ),
      quote.translation !== undefined && label(`Translation: ${quote.translation}.`),
      quote.original !== undefined &&
        h(
          'details',
          { className: ['l'] },
          h('summary', {}, 'The original words'),
          h('p', { lang: quote.language, dir: 'auto' }, quote.original),
        ),
      quote.variants.length > 0 &&
        h(
          'details',
          { className: ['l'] },
          h('summary', {}, 'Other wordings of the same words'),
          quote.variants.map(({ text, source }) =>
            h('p', { dir: 'auto' }, `“${text}” `, sourceNames([source])),
          ),
        ),
    ),
  );

/** A quotation as it stands in a frame. */
export const quoteFrame = (quote: StoryQuote): Child[] => [
  h('h1', { className: ['l'] }, 'Quotation'),
  said(quote, undefined),
  quote.event && label('On: ', h('a', { href: quote.event.href }, unbroken(quote.event.title))),
  sourceList(quote.sources),
];

/** The quotations on one event, set against each other in the order in which they were said. */
export const exchangeFrame = (event: StoryEvent): Child[] => [
  label('In their words'),
  h('h1', { dir: 'auto' }, h('a', { href: event.href }, unbroken(event.title))),
  h(
    'div',
    { className: ['x'] },
    exchangeOn(event).map((quote) => said(quote, [' · ', sourceNames(quote.sources)])),
  ),
];
