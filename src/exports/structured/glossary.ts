import type { DefinedTermSet } from 'schema-dts';
import { plainText } from '../../markdown/plain.ts';
import { publication } from '../../story/publication.ts';
import type { StoryTerm } from '../../story/types.ts';
import type { Names } from './ids.ts';

/** The glossary with its terms (schema.org DefinedTermSet). */
export function glossaryThing(
  terms: readonly StoryTerm[],
  { address, thing }: Names,
): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    '@id': thing('/glossary/'),
    url: address('/glossary/'),
    name: 'Glossary',
    inLanguage: publication.language,
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm' as const,
      '@id': address(term.href),
      name: term.term,
      description: plainText(term.definition),
    })),
  };
}
