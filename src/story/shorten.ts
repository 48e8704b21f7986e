/** What stands for the words left out: in a quotation in brackets, as an editor would mark it. */
const marks = { word: '…', sentence: ' […]' } as const;

/**
 * Shortens a text that is too long at the end of a word.
 * @param length the most characters that may remain, the ellipsis included
 */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${upToAWord(text, length - 1)}${marks.word}`;
}

/**
 * Shortens a quotation at the end of a sentence where that keeps at least half of what could stand,
 * else at the end of a word, and marks that words are left out.
 * @param length the most characters that may remain, the mark included
 */
export function shortenedQuotation(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = text.slice(0, Math.max(0, length - marks.sentence.length));
  // Two small letters before it: the full stop of “U.S.” or “Mr.” ends nothing.
  const end = [...room.matchAll(/(?<=[\p{Ll}\d]{2}|[)”’%])[.!?…][”’)]?(?=\s+[\p{Lu}“‘])/gu)].at(-1);
  const sentence = end ? room.slice(0, end.index + end[0].length) : '';
  const kept = sentence.length * 2 >= room.length ? sentence : upToAWord(text, room.length);
  return `${kept}${marks.sentence}`;
}

/** The whole words of the first characters; of a word without end, what fits. */
function upToAWord(text: string, length: number): string {
  // One character of the language, not half of a pair.
  const cut = text.slice(0, Math.max(0, length)).replace(/[\ud800-\udbff]$/, '');
  if (/\s/.test(text.charAt(cut.length))) return trimmed(cut);
  const space = cut.search(/\s\S*$/);
  return trimmed(space > cut.length / 2 ? cut.slice(0, space) : cut);
}

const trimmed = (text: string) => text.replace(/[\s,;:–—-]+$/, '');
