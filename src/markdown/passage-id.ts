import { toSlug } from '../schema/slug.ts';

/** How many words at its beginning a passage is known by. */
const known = 8;

/**
 * The address of a passage within its page, such as `p7k2`: three characters made of the first eight
 * words of the passage, without case, accents and punctuation. Its own words alone decide, so it stays
 * when other passages come, go or are mended, as a number would not, and when this one is mended
 * further on. Words in it would read better, but passages often begin alike (“On 14 December 2020”),
 * so there would have to be many; and an article has some forty ids, each twice in its page, which
 * readers wait for. Two passages of an article that hash alike are one case in a thousand; the later
 * one then has a longer id.
 * @param text the passage as read, without the numbers of its citations
 * @param taken the ids given so far on the page; the new one is added
 */
export function passageId(text: string, taken: Set<string>): string {
  const words = text.trim().split(/\s+/).slice(0, known).join(' ');
  // Of a script that has no Latin letters nothing may be left.
  const signs = hash(toSlug(words, { decamelize: false }) || words);
  let id = `p${signs.slice(-3)}`;
  for (let use = 1; taken.has(id); use += 1) id = `p${signs}${use === 1 ? '' : `-${use}`}`;
  taken.add(id);
  return id;
}

/** Seven characters 0–9 and a–z of a text: the 32-bit FNV-1a hash of its UTF-16 units. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36).padStart(7, '0');
}
