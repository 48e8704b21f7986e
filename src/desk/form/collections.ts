import type { Folder } from '../../schema/id.ts';

/** How a folder of `content/` stands in the form; what its fields are, its schema says. */
export interface Shelf {
  readonly label: string;
  readonly singular: string;
  /** A name from Material Symbols, which the form draws. */
  readonly icon: string;
  readonly description: string;
  /** How an entry stands in lists, as a template over its fields. */
  readonly summary: string;
  /** How it stands where another entry may refer to it. */
  readonly shown: string;
  /** What the file name of a new entry is made from. */
  readonly slug: string;
  readonly sort: readonly string[];
  /** Fields by which lists may be grouped. */
  readonly groups: readonly string[];
  /** What the text below the fields is called, and what it says; undefined where there is none. */
  readonly body: { readonly label: string; readonly hint: string } | undefined;
}

/** In the order in which the form lists them: what is written most comes first. */
export const shelves: Readonly<Record<Folder, Shelf>> = {
  articles: {
    label: 'Articles',
    singular: 'article',
    icon: 'article',
    description: 'Finished pieces: a question, its answer, the evidence and the other reading.',
    summary: '{{headline}}',
    shown: '{{headline}}',
    slug: '{{headline}}',
    sort: ['headline', 'published'],
    groups: ['kind'],
    body: {
      label: 'Text',
      hint: 'The article, in Markdown with ## before a heading. Cite after each factual sentence: [@source-id], [@source-id, p. 4]. Blocks stand on lines of their own: ::quote{id=…}, ::event{id=…}, ::figure{id=…}.',
    },
  },
  timeline: {
    label: 'Events',
    singular: 'event',
    icon: 'event',
    description: 'What happened, each with its day, its actors and its sources.',
    summary: '{{date}} · {{title}}',
    shown: '{{title}} ({{date}})',
    slug: '{{title}}',
    sort: ['date', 'title'],
    groups: ['kind', 'confidence'],
    body: { label: 'Account', hint: 'The account: two to four sentences in your own words.' },
  },
  quotes: {
    label: 'Quotations',
    singular: 'quotation',
    icon: 'format_quote',
    description: 'Exact words, each with its speaker, its day and its sources.',
    summary: '{{date}} · {{speaker}}: {{text | truncate(100)}}',
    shown: '{{text}} ({{speaker}}, {{date}})',
    slug: '{{speaker}}-{{text | truncate(40)}}',
    sort: ['date', 'speaker'],
    groups: ['speaker'],
    body: { label: 'Context', hint: 'What a reader must know to understand the words.' },
  },
  people: {
    label: 'People',
    singular: 'person',
    icon: 'person',
    description: 'Who acts and speaks, and the offices they held.',
    summary: '{{name}}',
    shown: '{{name}}',
    slug: '{{name}}',
    sort: ['name'],
    groups: ['side'],
    body: { label: 'Account', hint: 'Who this is in the story, with citations.' },
  },
  organisations: {
    label: 'Organisations',
    singular: 'organisation',
    icon: 'account_balance',
    description: 'States, ministries, companies and groups that act or speak.',
    summary: '{{name}}',
    shown: '{{name}}',
    slug: '{{name}}',
    sort: ['name'],
    groups: ['side', 'kind'],
    body: { label: 'Account', hint: 'What it is and does in this story, with citations.' },
  },
  sources: {
    label: 'Sources',
    singular: 'source',
    icon: 'menu_book',
    description: 'Documents that citations point to. A source comes before what cites it.',
    summary: '{{publisher}}: {{title}}',
    shown: '{{title}} ({{publisher}})',
    slug: '{{publisher}}-{{title | truncate(40)}}',
    sort: ['title', 'publisher', 'published'],
    groups: ['kind', 'publisher'],
    body: undefined,
  },
  figures: {
    label: 'Figures',
    singular: 'figure',
    icon: 'table_chart',
    description: 'Series of data with their unit and their sources.',
    summary: '{{title}}',
    shown: '{{title}}',
    slug: '{{title}}',
    sort: ['title'],
    groups: [],
    body: { label: 'How to read it', hint: 'How to read the figure.' },
  },
  positions: {
    label: 'Positions',
    singular: 'contested question',
    icon: 'balance',
    description: 'Contested questions: what each side holds, in its own words, side by side.',
    summary: '{{question}}',
    shown: '{{question}}',
    slug: '{{question}}',
    sort: ['question', 'updated'],
    groups: [],
    body: { label: 'Background', hint: 'What a reader must know beforehand, if anything.' },
  },
  exchanges: {
    label: 'Exchanges',
    singular: 'exchange',
    icon: 'forum',
    description: 'The words that all sides spoke on one event or over some days, in order.',
    summary: '{{period}} · {{title}}',
    shown: '{{title}}',
    slug: '{{title}}',
    sort: ['period', 'title'],
    groups: [],
    body: { label: 'Background', hint: 'What a reader must know beforehand, if anything.' },
  },
  glossary: {
    label: 'Glossary',
    singular: 'term',
    icon: 'dictionary',
    description: 'Terms explained once and linked where an article first uses them.',
    summary: '{{term}}',
    shown: '{{term}}',
    slug: '{{term}}',
    sort: ['term'],
    groups: [],
    body: { label: 'More', hint: 'More about the term, if one sentence is not enough.' },
  },
  pages: {
    label: 'Pages',
    singular: 'page',
    icon: 'web',
    description: 'Standing pages, and what the front page leads with.',
    summary: '{{title}}',
    shown: '{{title}}',
    slug: '{{title}}',
    sort: ['title'],
    groups: [],
    body: { label: 'Text', hint: 'The text of the page, in Markdown.' },
  },
  authors: {
    label: 'Authors',
    singular: 'author',
    icon: 'edit_note',
    description: 'Who signs articles.',
    summary: '{{name}}',
    shown: '{{name}}',
    slug: '{{name}}',
    sort: ['name'],
    groups: [],
    body: { label: 'Account', hint: 'Who this is.' },
  },
  exceptions: {
    label: 'Exceptions',
    singular: 'exception',
    icon: 'rule',
    description: 'Places where an editor accepts that a rule of the check is broken, and why.',
    summary: '{{entry}}: {{rule}}',
    shown: '{{entry}}: {{rule}}',
    slug: '{{entry}}-{{words | truncate(30)}}',
    sort: ['entry', 'rule'],
    groups: ['rule'],
    body: undefined,
  },
};
