import { folders, type Folder } from '../schema/id.ts';
import type { DataOf, Entries, Entry } from './types.ts';

const plain: DataOf = {
  articles: {
    headline: 'A headline',
    standfirst: 'A standfirst.',
    kind: 'analysis',
    published: '2026-01-01',
    authors: ['desk'],
    topics: ['s-400'],
    keyPoints: ['One.', 'Two.', 'Three.'],
    period: '2019',
    otherReading: 'Another reading.',
    notKnown: ['The price.'],
  },
  timeline: {
    title: 'Something happens',
    date: '2019-07-12',
    kind: 'delivery',
    actors: ['turkey'],
    significance: 2,
    confidence: 'confirmed',
    sources: ['tass'],
  },
  quotes: {
    text: 'It is a done deal.',
    speaker: 'minister',
    date: '2019-07-12',
    venue: 'Ankara',
    sources: ['tass'],
  },
  people: { name: 'Mevlüt Çavuşoğlu', side: 'turkey' },
  organisations: { name: 'Turkey', kind: 'state', side: 'turkey' },
  sources: { title: 'A report', publisher: 'TASS', kind: 'wire', language: 'ru' },
  glossary: { term: 'Waiver', definition: 'It rests.', sources: ['tass'] },
  figures: {
    title: 'Votes',
    unit: 'votes',
    columns: [
      { label: 'Chamber', type: 'text' },
      { label: 'For', type: 'number' },
    ],
    rows: [['House', 419]],
    sources: ['tass'],
  },
  positions: {
    question: 'Was it needed?',
    standfirst: 'It is contested.',
    sides: [{ side: 'us' }, { side: 'turkey' }],
    established: ['It was bought.'],
    notKnown: ['The price.'],
    events: [],
    updated: '2026-01-01',
  },
  exchanges: {
    title: 'The words of one day',
    standfirst: 'They differed.',
    period: '2019-07-12',
    events: [],
    quotes: [],
    updated: '2026-01-01',
  },
  pages: { title: 'About', standfirst: 'What this is.', updated: '2026-01-01' },
  authors: { name: 'The desk', kind: 'institution' },
  exceptions: {
    rule: 'quote/no-office',
    entry: 'quotes/a',
    words: 'no office',
    reason: 'The office is not recorded anywhere.',
  },
};

/** An entry for tests; what is not given is plain. */
export function entry<F extends Folder>(
  folder: F,
  id: string,
  data: Partial<DataOf[F]> = {},
  body = '',
): Entry<F> {
  const file = `content/${folder}/${id}.md`;
  return { folder, id, file, data: { ...plain[folder], ...data }, body };
}

/** All entries of a small story: those given and, unless given, what the plain ones refer to. */
export function entriesWith(...given: readonly Entry[]): Entries {
  const ours = [
    entry('sources', 'tass'),
    entry('organisations', 'turkey'),
    entry('people', 'minister'),
    entry('authors', 'desk'),
  ].filter(({ id }) => !given.some((each) => each.id === id));
  const all: readonly Entry[] = [...ours, ...given];
  return Object.fromEntries(
    folders.map((folder) => [folder, all.filter((each) => each.folder === folder)]),
    // Each list holds the entries of its folder only.
  ) as unknown as Entries;
}
