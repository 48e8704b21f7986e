import type { CreativeWork } from 'schema-dts';
import type { SourceData } from '../../schema/source.ts';
import type { StorySource } from '../../story/types.ts';
import { dateOf } from './dates.ts';
import type { Names } from './ids.ts';

/** What schema.org calls each kind of source. */
const types = {
  law: 'Legislation',
  primary: 'CreativeWork',
  transcript: 'CreativeWork',
  wire: 'NewsArticle',
  newspaper: 'NewsArticle',
  'trade-press': 'NewsArticle',
  research: 'Report',
} as const satisfies Record<SourceData['kind'], string>;

/** A document that the site relies on (schema.org CreativeWork and its kinds). */
export function sourceThing(source: StorySource, { thing }: Names): CreativeWork {
  return {
    '@type': types[source.kind],
    '@id': thing(source.href),
    name: source.title,
    inLanguage: source.language,
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(source.author !== undefined && { author: { '@type': 'Person', name: source.author } }),
    ...(source.date && { datePublished: dateOf(source.date) }),
    ...(source.url !== undefined && { url: source.url }),
    ...(source.archived !== undefined && { archivedAt: source.archived }),
  };
}
