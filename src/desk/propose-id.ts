import type { Folder } from '../schema/id.ts';
import { fold } from './fold.ts';

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
      return joined([...wordsOf(called(text('speaker'))), ...wordsOf(text('text')).slice(0, 4)]);
    case 'sources': {
      const [day = ''] = text('published').split('/');
      return joined([...wordsOf(text('publisher')).slice(0, 3), day, ...telling(text('title'))]);
    }
    case 'articles':
      return joined(wordsOf(text('headline')));
    case 'glossary':
      return joined(wordsOf(text('term')));
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

/** As many of the words as an id should hold. */
function joined(words: readonly string[]): string {
  const kept: string[] = [];
  for (const word of words.filter((each) => each !== '').map(fold)) {
    if (kept.length > 0 && [...kept, word].join('-').length > longest) break;
    kept.push(word);
  }
  while (kept.length < words.length && kept.length > 2 && small.has(kept.at(-1) ?? '')) kept.pop();
  return kept.join('-').slice(0, longest).replace(/-+$/, '');
}
