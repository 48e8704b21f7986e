import type { Folder } from '../schema/id.ts';
import { toSlug } from '../schema/slug.ts';

/** A kind of entry that the desk can begin. What its fields are, the schema of its folder says. */
export interface Kind {
  readonly word: string;
  readonly folder: Folder;
  /** Further names that are understood. */
  readonly names: readonly string[];
  /** Optional fields that are worth asking for. */
  readonly also: readonly string[];
  /** What an editor does with the file next. */
  readonly next: string;
}

export const kinds: readonly Kind[] = [
  {
    word: 'article',
    folder: 'articles',
    names: [],
    also: [],
    next: 'Write the text below the second ---, and remove "draft: true" to publish it.',
  },
  {
    word: 'event',
    folder: 'timeline',
    names: [],
    also: [],
    next: 'Write the account below the second ---: two to four sentences in your own words.',
  },
  {
    word: 'quote',
    folder: 'quotes',
    names: ['quotation', 'quotations'],
    also: ['event'],
    next: 'Write below the second --- what a reader must know to understand the words.',
  },
  {
    word: 'source',
    folder: 'sources',
    names: [],
    also: ['published', 'url'],
    next: 'Cite it in a text as [@id], and name it under "sources" by its id.',
  },
  {
    word: 'person',
    folder: 'people',
    names: [],
    also: [],
    next: 'Add the offices held, each with its days: a quotation takes its office from here.',
  },
  {
    word: 'organisation',
    folder: 'organisations',
    names: ['organization', 'organizations'],
    also: [],
    next: 'Write below the second --- what it is and does in this story, with citations.',
  },
  {
    word: 'question',
    folder: 'positions',
    names: ['position', 'contested-question'],
    also: [],
    next: 'Give each side its own words under "quotes", and say what is disputed or not known.',
  },
  {
    word: 'exchange',
    folder: 'exchanges',
    names: [],
    also: [],
    next: 'Run npm run check: it says which words lie outside of the period. Then read the page.',
  },
  {
    word: 'term',
    folder: 'glossary',
    names: ['glossary-term'],
    also: [],
    next: 'Say more below the second --- if one sentence is not enough.',
  },
  {
    word: 'exception',
    folder: 'exceptions',
    names: [],
    also: [],
    next: 'Run npm run check: the problem is set aside, or the check says why it is not.',
  },
];

/** The kind that a word means: singular, plural or the name of its folder. */
export function kindNamed(word: string): Kind | undefined {
  const folded = toSlug(word);
  return kinds.find((kind) =>
    [kind.word, `${kind.word}s`, kind.folder, ...kind.names].includes(folded),
  );
}
