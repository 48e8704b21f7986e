import { visit } from 'unist-util-visit';
import { isDirective } from '../../markdown/block-faults.ts';
import { toString } from 'mdast-util-to-string';
import type { FileReading } from '../reading/file.ts';
import { listAt, valueAt } from '../reading/shape.ts';

/** What words between quotation marks may belong to: a quotation, or a source by its title. */
export interface Registered {
  readonly kind: 'quotation' | 'title';
  readonly id: string;
  /** Where the words are printed, by id. */
  readonly sources: readonly string[];
  /** The event that a quotation is about. */
  readonly event: string | undefined;
}

/**
 * The words that a file registers. They are read from what was written, so that a record with a
 * fault elsewhere still counts.
 */
export function registeredIn({
  folder,
  id = '',
  parsed,
}: FileReading): readonly (readonly [words: string, of: Registered])[] {
  if (!parsed) return [];
  const { value } = parsed;
  if (folder === 'quotes') return wordsOfQuote(value, id);
  if (folder === 'sources')
    return textAt(value, 'title').map((title) => [
      title,
      { kind: 'title', id, sources: [id], event: undefined },
    ]);
  if (folder !== 'articles') return [];
  return listAt(value, 'quotes').flatMap((item) =>
    textAt(item, 'id').flatMap((name) => wordsOfQuote(item, name)),
  );
}

function wordsOfQuote(value: unknown, id: string): readonly (readonly [string, Registered])[] {
  const variants = listAt(value, 'variants');
  const of: Registered = {
    kind: 'quotation',
    id,
    sources: [
      ...textsAt(value, 'sources'),
      ...variants.flatMap((variant) => textAt(variant, 'source')),
    ],
    event: textAt(value, 'event')[0],
  };
  return [
    ...textAt(value, 'text'),
    ...textAt(value, 'original'),
    ...variants.flatMap((variant) => textAt(variant, 'text')),
  ].map((words) => [words, of]);
}

/** Which registered words an entry may quote. */
export interface OwnQuotations {
  /** Whether the entry has a field for its sources. */
  readonly field: boolean;
  /**
   * Whether one of these is the entry's to quote.
   * @param cited the sources that the paragraph cites, by id
   */
  include(holding: readonly Registered[], cited: readonly string[]): boolean;
}

/** What an entry lists, places and names as its sources. */
export function ownQuotations({ folder, id, parsed, texts }: FileReading): OwnQuotations {
  const value = parsed?.value;
  const named = new Set([
    ...textsAt(value, 'sources'),
    // A source is its own.
    ...(folder === 'sources' && id !== undefined ? [id] : []),
    ...listAt(value, 'positions').flatMap((position) => textsAt(position, 'sources')),
  ]);
  const listed = new Set([
    ...listAt(value, 'quotes').flatMap((item) =>
      typeof item === 'string' ? item : textAt(item, 'id'),
    ),
    ...textsAt(valueAt(value, ['front']), 'quotes'),
    ...texts.flatMap(placedIn),
    ...(folder === 'quotes' && id !== undefined ? [id] : []),
  ]);
  return {
    field: textsAt(value, 'sources').length > 0,
    include: (holding, cited) =>
      holding.some(
        (each) =>
          each.sources.some((source) => named.has(source) || cited.includes(source)) ||
          (each.kind === 'quotation' &&
            (listed.has(each.id) || (folder === 'timeline' && each.event === id))),
      ),
  };
}

/** The quotations that blocks place in a text: as directives, and in MDX as components. */
function placedIn({ tree, components }: FileReading['texts'][number]): readonly string[] {
  const ids = components.flatMap(({ attributes }) =>
    [...attributes.matchAll(/\b(?:id|quotes)="([^"]*)"/g)].flatMap(([, list = '']) =>
      list.split(/\s+/),
    ),
  );
  visit(tree, (node) => {
    if (isDirective(node)) ids.push(node.attributes?.['id'] ?? '', ...toString(node).split(/\s+/));
  });
  return ids;
}

const textAt = (value: unknown, key: string): readonly string[] => {
  const text = valueAt(value, [key]);
  return typeof text === 'string' ? [text] : [];
};

const textsAt = (value: unknown, key: string): readonly string[] =>
  listAt(value, key).filter((item) => typeof item === 'string');
