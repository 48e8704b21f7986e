import type { SearchKind } from '../../exports/search/record.ts';
import type { FoundRecord } from './engine.ts';
import { excerptOf, marked, type Piece } from './words.ts';

/** An element with a class and with what it holds. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

const drawn = (pieces: readonly Piece[]) =>
  pieces.map(({ text, found }) => (found ? element('mark', '', text) : text));

/** A result with its record. */
export interface Found {
  readonly record: FoundRecord;
  readonly kind: SearchKind;
  readonly turning: boolean;
}

/**
 * One result: its date, its sides, its title, what it belongs to, and the words around those found.
 * @param glyphs draws the sign of a side, with its name for the ears
 */
export function drawHit(
  { record, kind, turning }: Found,
  terms: readonly string[],
  glyphs: (side: string) => Node,
): HTMLLIElement {
  const { url, meta, filters } = record;
  const link = element('a', '', ...drawn(marked(meta.title, terms)));
  link.href = url;
  const [lang] = filters.lang ?? [];
  if (lang !== undefined) link.lang = lang;
  const title = element('h3', '', link);
  const date = meta.date === undefined ? [] : [element('span', '', meta.date)];
  const sides = kind === 'article' ? [] : (filters.side ?? []);
  const of =
    meta.of === undefined ? [] : [element('p', 'hit-of', ...drawn(marked(meta.of, terms)))];
  const words = drawn(excerptOf(record, terms));
  const excerpt = element('p', '', ...(kind === 'quote' ? ['“', ...words, '”'] : words));
  return element(
    'li',
    turning ? 'hit turning' : 'hit',
    element('p', 'hit-date', ...date, ...sides.map(glyphs)),
    // A quotation is known by its words; the record of a source has none but its name.
    ...(kind === 'source' ? [element('div', '', title, ...of)] : []),
    ...(kind !== 'source' ? [element('div', '', title, ...of, excerpt)] : []),
  );
}
