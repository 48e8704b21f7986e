import { capitalised } from './labels.ts';
import { shortened } from './shorten.ts';
import type { StoryQuote } from './types.ts';
import { dateWords } from './words.ts';

/** How much of the words stands in a title, in characters. */
const opening = 53;

/** What a quotation is called in titles and links: who speaks, and how the words begin. */
export const quoteTitle = ({ speaker, text }: Pick<StoryQuote, 'speaker' | 'text'>): string =>
  `${speaker.name}: “${shortened(text, opening)}”`;

/** The office that somebody spoke in, as it follows the name: ", Minister of Foreign Affairs". */
export const officeAfterName = ({ office }: Pick<StoryQuote, 'office'>): string =>
  office === undefined ? '' : `, ${office}`;

/** Who spoke, in which office, and when: what stands before words that are quoted in one line. */
export const speakerWords = (quote: Pick<StoryQuote, 'speaker' | 'office' | 'date'>): string =>
  `${quote.speaker.name}${officeAfterName(quote)}, ${dateWords(quote.date)}`;

/** Where it was said, at the beginning of a sentence. */
export const venueFirst = ({ venue }: Pick<StoryQuote, 'venue'>): string => capitalised(venue);
