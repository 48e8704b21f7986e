import type { Folder } from '../../schema/id.ts';
import { fold } from '../fold.ts';

/** What is known of the new entry, by field. */
export type Data = Readonly<Record<string, unknown>>;

const longest = 60;
/** Words that say nothing at the end of an id, or in one that has room for few. */
const small = new Set(
  'a an and as at by for from her his in into is it its of on or over that the their this to was were will with'.split(
    ' ',
  ),
);

/**
 * An id for a new entry, made from its fields; empty if they say too little.
 * @param called what a speaker is called for short: the family name, the agency's abbreviation
 */
export function proposeId(folder: Folder, data: Data, called: (speaker: string) => string): string {
  const text = (field: string) => {
    const value = data[field];
    return typeof value === 'string' ? value : '';
  };
  switch (folder) {
    case 'quotes':
      return joined([...wordsOf(called(text('speaker'))), ...ending(wordsOf(text('text')), 4)]);
    case 'sources': {
      const [day = ''] = text('published').split('/');
      return joined([...wordsOf(text('publisher')).slice(0, 3), day, ...telling(text('title'))]);
    }
    case 'articles':
      return joined(wordsOf(text('headline')));
    case 'glossary':
      return joined(wordsOf(text('term')));
    case 'positions':
      return joined(wordsOf(text('question')));
    case 'exceptions':
      return joined(wordsOf(`${text('entry')} ${text('rule').split('/').at(-1) ?? ''}`).slice(1));
    case 'timeline':
      return joined(wordsOf(text('title')));
    default:
      return joined(wordsOf(text('name') || text('title')));
  }
}

/** The first id of the form `id-2` that is free. */
export function freeId(id: string, taken: (id: string) => boolean): string {
  let number = 2;
  while (taken(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

/** Words of a text without days, which may be corrected while an id may not. */
const wordsOf = (text: string): readonly string[] =>
  fold(
    text
      .replace(/\d{4}-\d{2}(?:-\d{2})?/g, ' ')
      .replace(/['’]/g, '')
      // U.S. is one word.
      .replace(/(?<=\p{Lu})\.(?=\p{Lu}|\s|$)/gu, ''),
  )
    .split('-')
    .filter((word) => word !== '');

const telling = (title: string) =>
  wordsOf(title)
    .filter((word) => !small.has(word))
    .slice(0, 3);

/** The first words, as many as there is room for, without small ones where the text breaks off. */
function ending(words: readonly string[], room: number): readonly string[] {
  const kept = words.slice(0, room);
  if (kept.length < words.length)
    while (kept.length > 1 && small.has(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

/** As many of the words as an id should hold. */
function joined(words: readonly string[]): string {
  const all = words.map(fold).filter((word) => word !== '');
  let room = all.length;
  while (room > 1 && all.slice(0, room).join('-').length > longest) room--;
  return ending(all, room).join('-').slice(0, longest).replace(/-+$/, '');
}
