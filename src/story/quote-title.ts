import type { StoryQuote } from './types.ts';

/** What a quotation is called where it needs a title: its speaker and how it begins. */
export const quoteTitle = ({ speaker, text }: StoryQuote): string =>
  `${speaker.name}: “${text.length > 52 ? `${text.slice(0, 52).replace(/\s\S*$/, '')}…` : text}”`;
