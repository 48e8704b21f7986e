import type { StorySource } from '../../story/types.ts';
import { cslDate, line, type CslItem } from './item.ts';

const types: Readonly<Record<StorySource['kind'], CslItem['type']>> = {
  law: 'legislation',
  primary: 'webpage',
  transcript: 'webpage',
  wire: 'article-newspaper',
  newspaper: 'article-newspaper',
  'trade-press': 'article-magazine',
  research: 'report',
};

/** The names in an author line, whole: which part is the family’s, the record does not say. */
const names = (authors: string) =>
  authors
    .split(/,?\s+and\s+|,\s+(?!(?:Jr|Sr|I{2,3})\b)/)
    .filter((name) => name !== '')
    .map((name) => ({ literal: line(name) }));

/** Who published it, in the variables that programs look at: an article’s is what it stands in. */
function house(type: CslItem['type'], publisher: string) {
  if (type.startsWith('article')) return { 'container-title': publisher };
  return type === 'webpage' ? { 'container-title': publisher, publisher } : { publisher };
}

/** What is known of a document that the site relies on; what is not known is absent. */
export function documentItem(source: StorySource): CslItem {
  const type = types[source.kind];
  return {
    id: source.id,
    type,
    title: line(source.title),
    ...(source.author !== undefined && { author: names(source.author) }),
    ...house(type, line(source.publisher)),
    ...(source.date && { issued: cslDate(source.date) }),
    language: source.language,
    ...(source.url !== undefined && { URL: source.url }),
  };
}

/** The citation of a document, as its publisher has it. */
export const sourceItem = (source: StorySource): CslItem => ({
  ...documentItem(source),
  ...(source.archived !== undefined && { note: `copy in an archive: ${source.archived}` }),
});
