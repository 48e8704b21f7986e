import { citationBracket } from './citation-syntax.ts';

/** Words of a Markdown text as a reader meets them: without citations, block markers and marks of figures. */
export function wordCount(markdown: string): number {
  return markdown
    .replace(citationBracket, '')
    .replace(/^:{2,}.*$/gm, '')
    .replace(/\{figure:[^{}\n]*\}/g, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const wordsPerMinute = 230;

/** Reading time in whole minutes, one at least, of so many words. */
export const minutesFor = (words: number): number =>
  Math.max(1, Math.round(words / wordsPerMinute));
