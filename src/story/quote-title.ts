import type { StoryQuote } from './types.ts';

const opening = (text: string) =>
  text.length > 52 ? `${text.slice(0, 52).replace(/\s\S*$/, '')}…` : text;

/** What a quotation is called in titles and links: who speaks, and how the words begin. */
export const quoteTitle = ({ speaker, text }: Pick<StoryQuote, 'speaker' | 'text'>): string =>
  `${speaker.name}: “${opening(text)}”`;
