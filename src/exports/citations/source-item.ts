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
    .split(/,\s+(?:and\s+)?|\s+and\s+/)
    .filter((name) => name !== '')
    .map((name) => ({ literal: line(name) }));

/** The citation of a document that the site relies on, as its publisher has it. */
export function sourceItem(source: StorySource): CslItem {
  const type = types[source.kind];
  const publisher = line(source.publisher);
  return {
    id: source.id,
    type,
    title: line(source.title),
    ...(source.author !== undefined && { author: names(source.author) }),
    ...(type.startsWith('article') ? { 'container-title': publisher } : { publisher }),
    ...(source.date && { issued: cslDate(source.date) }),
    language: source.language,
    ...(source.archived !== undefined && { note: `copy in an archive: ${source.archived}` }),
    ...(source.url !== undefined && { URL: source.url }),
  };
}
