import type { Quotation } from 'schema-dts';
import type { Story, StoryQuote } from '../../story/types.ts';
import { correctionThings } from './corrections.ts';
import { dateOf } from './dates.ts';
import { reference, type Names } from './ids.ts';

/**
 * Words that somebody said (schema.org Quotation), based on the site’s records of the sources that
 * print them. Words that were spoken in another language are a translation of the original.
 */
export function quoteThing(quote: StoryQuote, story: Story, { address, thing }: Names): Quotation {
  const translated = quote.language !== undefined && quote.language !== 'en';
  return {
    '@type': 'Quotation',
    '@id': thing(quote.href),
    url: address(quote.href),
    text: quote.text,
    inLanguage: 'en',
    spokenByCharacter: reference(thing(quote.speaker.href)),
    dateCreated: dateOf(quote.date),
    isBasedOn: quote.sources.map(({ href }) => reference(thing(href))),
    correction: correctionThings(story, quote, address),
    ...(quote.event && { about: reference(thing(quote.event.href)) }),
    ...(translated && {
      translationOfWork: {
        '@type': 'Quotation' as const,
        inLanguage: quote.language,
        ...(quote.original !== undefined && { text: quote.original }),
      },
    }),
    ...(quote.translation !== undefined && {
      translator: { '@type': 'Organization' as const, name: quote.translation },
    }),
  };
}
