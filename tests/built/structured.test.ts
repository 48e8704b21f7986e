import jsonld, { type Quad } from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtPages, type BuiltPage } from './pages.ts';
import { readVocabulary } from './vocabulary.ts';

const vocabulary = readVocabulary();
const base = 'https://the231file.example';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const term = (name: string) => `http://schema.org/${name}`;

const blocks = ({ html }: BuiltPage) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text = '']) => JSON.parse(text) as unknown,
  );

async function quadsOf(page: BuiltPage): Promise<readonly Quad[]> {
  const read = await Promise.all(
    blocks(page).map((document) =>
      jsonld.toRDF(document, {
        base: `${base}${page.path}`,
        // A term that schema.org lacks would be dropped; it is an error instead.
        safe: true,
        documentLoader: (url) => {
          if (url !== 'https://schema.org') throw new Error(`nobody knows the context ${url}`);
          return Promise.resolve({ documentUrl: url, document: vocabulary.context });
        },
      }),
    ),
  );
  return read.flat();
}

const graphs = new Map<string, readonly Quad[]>();
let pages: readonly BuiltPage[];

beforeAll(async () => {
  pages = builtPages().filter(({ path }) => path !== '/404.html');
  for (const page of pages) graphs.set(page.path, await quadsOf(page));
}, 120_000);

const all = () => [...graphs].flatMap(([path, quads]) => quads.map((quad) => ({ path, ...quad })));

/** Types that the nodes have, on whatever page they are described. */
function typesOfNodes(): ReadonlyMap<string, ReadonlySet<string>> {
  const types = new Map<string, Set<string>>();
  for (const { path, subject, predicate, object } of all()) {
    if (predicate.value !== rdfType) continue;
    const name = subject.termType === 'BlankNode' ? `${path} ${subject.value}` : subject.value;
    const known = types.get(name) ?? new Set();
    for (const kind of vocabulary.withKinds(object.value)) known.add(kind);
    types.set(name, known);
  }
  return types;
}

describe('structured data, read as RDF', () => {
  test('stands once on every page, and no term of it is dropped', () => {
    expect(pages.filter((page) => blocks(page).length !== 1).map(({ path }) => path)).toEqual([]);
    expect([...graphs].filter(([, quads]) => quads.length < 5).map(([path]) => path)).toEqual([]);
  });

  test('uses each property where schema.org has it, with what it may hold', () => {
    const types = typesOfNodes();
    const wrong = new Set<string>();
    const named = (path: string, { termType, value }: Quad['subject']) =>
      types.get(termType === 'BlankNode' ? `${path} ${value}` : value);
    for (const { path, subject, predicate, object } of all()) {
      if (predicate.value === rdfType) continue;
      const own = named(path, subject);
      // A role stands between a thing and what its property names, and repeats the property.
      if (own?.has(term('Role'))) continue;
      if (!vocabulary.domains(predicate.value).some((domain) => own?.has(domain)))
        wrong.add(`${path}: ${predicate.value} on ${[...(own ?? [])].join(', ') || 'nothing'}`);
      const held = object.termType === 'Literal' ? undefined : named(path, object);
      if (!held || held.has(term('Role'))) continue;
      if (!vocabulary.ranges(predicate.value).some((range) => held.has(range)))
        wrong.add(`${path}: ${predicate.value} holds ${[...held].join(', ')}`);
    }
    expect([...wrong].slice(0, 20)).toEqual([]);
  });

  test('names no thing that no page describes', () => {
    const described = new Set(all().map(({ subject }) => subject.value));
    const missing = all()
      .filter(({ object }) => object.termType === 'NamedNode' && object.value.startsWith(base))
      .filter(({ object }) => object.value.includes('#') && !described.has(object.value))
      .map(({ path, object }) => `${path} → ${object.value}`);
    expect([...new Set(missing)]).toEqual([]);
  });

  test.each([
    ['article', 'AnalysisNewsArticle', ['citation', 'about', 'author', 'datePublished']],
    ['event', 'Event', ['startDate', 'subjectOf', 'about']],
    ['quote', 'Quotation', ['text', 'spokenByCharacter', 'isBasedOn', 'dateCreated']],
    ['question', 'Question', ['suggestedAnswer', 'about', 'citation', 'dateModified']],
    ['exchange', 'Collection', ['hasPart', 'temporalCoverage', 'about']],
    ['person', 'Person', ['name']],
    ['organisation', 'Organization', ['name']],
    ['figure', 'Dataset', ['variableMeasured', 'license', 'isBasedOn']],
    ['source', 'CreativeWork', ['name', 'publisher']],
    ['/', 'WebSite', ['potentialAction', 'publisher']],
    ['/glossary/', 'DefinedTermSet', ['hasDefinedTerm']],
  ])('of every page of the kind “%s” describes a %s', (kind, type, properties) => {
    const types = typesOfNodes();
    const family = pages.filter((page) => page.type === kind);
    expect(family.length).toBeGreaterThan(0);
    const lacking = family.filter(({ path }) => {
      const quads = graphs.get(path) ?? [];
      const name = quads.find(({ subject }) => types.get(subject.value)?.has(term(type)))?.subject;
      const has = new Set(
        quads.filter(({ subject }) => subject.value === name?.value).map((q) => q.predicate.value),
      );
      return !properties.every((property) => has.has(term(property)));
    });
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  test('rates no claim', () => {
    const rating = all().filter(({ object }) => /ClaimReview|Rating$/.test(object.value));
    expect(rating.filter(({ predicate }) => predicate.value === rdfType)).toEqual([]);
  });
});
