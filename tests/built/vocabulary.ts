import { readFileSync } from 'node:fs';

const schema = 'http://schema.org/';
const line = /^<([^>]+)> <([^>]+)> <([^>]+)>/;

/**
 * schema.org as it is published (its own N-Quads): which properties there are, what they may stand
 * on and what they may hold, and which types are kinds of which.
 */
export function readVocabulary() {
  const file = new URL(import.meta.resolve('@vocabulary/schema'));
  const quads = readFileSync(new URL('schema.nq', file), 'utf8')
    .split('\n')
    .flatMap((text) => {
      const [, subject, predicate, object] = line.exec(text) ?? [];
      return subject && predicate && object ? [{ subject, predicate, object }] : [];
    });
  const valuesOf = (predicate: string) => {
    const found = Map.groupBy(
      quads.filter((quad) => quad.predicate.endsWith(predicate)),
      ({ subject }) => subject,
    );
    return (name: string) => (found.get(name) ?? []).map(({ object }) => object);
  };
  const kinds = valuesOf('rdf-schema#subClassOf');
  const withKinds = (type: string): string[] => [type, ...kinds(type).flatMap(withKinds)];
  const names = [...new Set(quads.map(({ subject }) => subject))].filter((name) =>
    name.startsWith(schema),
  );
  return {
    /** A JSON-LD context with every term of schema.org and no other. */
    context: {
      '@context': Object.fromEntries(names.map((name) => [name.slice(schema.length), name])),
    },
    /** The type and all that it is a kind of, as addresses. */
    withKinds,
    /** Types that may have the property. */
    domains: valuesOf('/domainIncludes'),
    /** Types that it may hold. */
    ranges: valuesOf('/rangeIncludes'),
  };
}
