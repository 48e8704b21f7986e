import type { StoryTerm } from '../../story/types.ts';
import type { Face, Lit } from '../card.ts';
import { unlit } from '../lit.ts';

/** What a page that is no single entry is called, and what it holds. */
export interface Section {
  readonly title: string;
  /** What is in it, in a few words: "311 quotations, word for word". */
  readonly holds: string;
  readonly lit?: Lit;
}

/** The title of a list or a standing page, and what it holds. */
export const sectionFace = ({ title, holds, lit = unlit }: Section): Face => ({
  words: title,
  as: 'headline',
  under: [{ runs: [{ text: holds, tone: 'second' }], most: 4 }],
  lit,
});

export const sectionAlt = ({ title, holds }: Section): string =>
  `${title}: ${holds.replace(/\.$/, '')}, above a timeline of the story.`;

/** The front page: the name of the site, and what it is. */
export const homeFace = (name: string, description: string): Face => ({
  words: name,
  as: 'site-name',
  under: [{ runs: [{ text: description }], most: 4 }],
  lit: unlit,
});

/** A term, and what it means. */
export const termFace = ({ term, definition }: StoryTerm): Face => ({
  over: { runs: [{ text: 'Glossary', strong: true }] },
  words: term,
  as: 'headline',
  under: [{ runs: [{ text: definition }], most: 6 }],
  lit: unlit,
});

export const termAlt = ({ term, definition }: StoryTerm): string => `${term}: ${definition}`;
