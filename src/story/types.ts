import type { ArticleData } from '../schema/article.ts';
import type { AuthorData } from '../schema/author.ts';
import type { CorrectionData } from '../schema/correction.ts';
import type { StoryDate } from '../schema/edtf.ts';
import type { EventData, Position } from '../schema/event.ts';
import type { ExceptionData } from '../schema/exception.ts';
import type { ExchangeData } from '../schema/exchange.ts';
import type { FigureData } from '../schema/figure.ts';
import type { GlossaryData } from '../schema/glossary.ts';
import type { Folder } from '../schema/id.ts';
import type { OrganisationData } from '../schema/organisation.ts';
import type { PageData } from '../schema/page.ts';
import type { PersonData } from '../schema/person.ts';
import type { QuestionData } from '../schema/question.ts';
import type { QuoteData } from '../schema/quote.ts';
import type { SourceData } from '../schema/source.ts';
import type { FigureTable } from './figure-table.ts';
import type { MovedAddress } from './moved.ts';
import type { Side } from '../schema/side.ts';

/** What the frontmatter of each folder becomes once its schema has passed it. */
export interface DataOf {
  articles: ArticleData;
  timeline: EventData;
  quotes: QuoteData;
  people: PersonData;
  organisations: OrganisationData;
  sources: SourceData;
  glossary: GlossaryData;
  figures: FigureData;
  positions: QuestionData;
  exchanges: ExchangeData;
  pages: PageData;
  authors: AuthorData;
  exceptions: ExceptionData;
}

/** One entry as read from `content/`: its id, its place, its checked frontmatter, its Markdown. */
export interface Entry<F extends Folder = Folder> {
  readonly folder: F;
  readonly id: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly data: DataOf[F];
  /** The Markdown below the frontmatter, as written. */
  readonly body: string;
}

/** All entries by folder; records written in place are already lifted into their own folder. */
export type Entries = { readonly [F in Folder]: readonly Entry<F>[] };

interface Speaking {
  readonly id: string;
  readonly name: string;
  readonly side: Side;
  readonly href: string;
  readonly body: string;
  readonly events: readonly StoryEvent[];
  readonly quotes: readonly StoryQuote[];
  readonly sources: readonly StorySource[];
}

export interface StoryOffice {
  readonly title: string;
  readonly from: StoryDate;
  readonly to: StoryDate | undefined;
  readonly organisation: StoryOrganisation | undefined;
}

export interface StoryPerson extends Speaking {
  readonly type: 'person';
  readonly sortName: string;
  readonly offices: readonly StoryOffice[];
}

export interface StoryOrganisation extends Speaking {
  readonly type: 'organisation';
  readonly abbreviation: string | undefined;
  readonly nativeName: string | undefined;
  readonly kind: OrganisationData['kind'];
}

export type Actor = StoryPerson | StoryOrganisation;

/** A place that relies on a source. */
export interface SourceUse {
  readonly kind:
    | 'article'
    | 'event'
    | 'quote'
    | 'figure'
    | 'glossary'
    | 'page'
    | 'actor'
    | 'question'
    | 'exchange';
  readonly title: string;
  readonly href: string;
}

export interface StorySource extends SourceData {
  readonly id: string;
  readonly href: string;
  readonly body: string;
  readonly date: StoryDate | undefined;
  readonly uses: readonly SourceUse[];
}

/** A contested question or an exchange that an event or a quotation is a part of. */
export interface PartOf {
  readonly kind: 'question' | 'exchange';
  readonly title: string;
  readonly href: string;
}

export interface StoryEvent {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly date: StoryDate;
  readonly known: StoryDate | undefined;
  /** The day on which it was entered, where that is recorded. */
  readonly added: string | undefined;
  readonly kind: EventData['kind'];
  readonly actors: readonly Actor[];
  /** Sides of the actors, each once, in the order of the actors. */
  readonly sides: readonly Side[];
  readonly places: readonly string[];
  readonly significance: 1 | 2 | 3;
  readonly confidence: EventData['confidence'];
  readonly positions: readonly (Omit<Position, 'by' | 'sources'> & {
    readonly by: Actor | undefined;
    readonly sources: readonly StorySource[];
  })[];
  readonly sources: readonly StorySource[];
  /** How many of its sources do not repeat one another. */
  readonly independent: number;
  readonly corrections: readonly CorrectionData[];
  readonly body: string;
  readonly quotes: readonly StoryQuote[];
  readonly toldIn: readonly StoryArticle[];
  readonly partOf: readonly PartOf[];
  /** The event that it answers, and those that answer it. */
  readonly answers: StoryEvent | undefined;
  readonly answeredBy: readonly StoryEvent[];
  readonly previous: StoryEvent | undefined;
  readonly next: StoryEvent | undefined;
}

export interface StoryQuote {
  readonly id: string;
  readonly href: string;
  readonly text: string;
  readonly original: string | undefined;
  readonly language: string | undefined;
  readonly translation: string | undefined;
  readonly variants: readonly { readonly text: string; readonly source: StorySource }[];
  readonly speaker: Actor;
  readonly side: Side;
  /** The office held on the day; organisations speak without one. */
  readonly office: string | undefined;
  readonly date: StoryDate;
  readonly venue: string;
  readonly event: StoryEvent | undefined;
  readonly sources: readonly StorySource[];
  readonly corrections: readonly CorrectionData[];
  readonly body: string;
  readonly usedIn: readonly StoryArticle[];
  readonly partOf: readonly PartOf[];
}

export interface Noted<T> {
  readonly item: T;
  readonly note: string | undefined;
}

export interface StoryArticle extends Omit<
  ArticleData,
  'timeline' | 'quotes' | 'period' | 'related' | 'authors'
> {
  readonly id: string;
  readonly file: string;
  readonly format: 'md' | 'mdx';
  readonly href: string;
  readonly body: string;
  readonly period: StoryDate;
  readonly bylines: readonly (AuthorData & { readonly id: string })[];
  readonly timeline: readonly Noted<StoryEvent>[];
  readonly quotes: readonly Noted<StoryQuote>[];
  readonly related: readonly StoryArticle[];
  /** Sources cited in the body and the other texts, in order of first citation. */
  readonly cited: readonly StorySource[];
  /** Reading time in whole minutes, at 230 words a minute. */
  readonly minutes: number;
  readonly words: number;
  readonly previous: StoryArticle | undefined;
  readonly next: StoryArticle | undefined;
}

export interface StoryTerm extends Omit<GlossaryData, 'sources'> {
  readonly id: string;
  readonly href: string;
  readonly body: string;
  readonly sources: readonly StorySource[];
}

export interface StoryFigure
  extends Omit<FigureData, 'sources' | 'asOf' | keyof FigureTable>, FigureTable {
  readonly id: string;
  readonly href: string;
  /** Its finding; where it has none, its title. */
  readonly headline: string;
  /** How far its data runs. */
  readonly asOf: StoryDate | undefined;
  readonly body: string;
  readonly sources: readonly StorySource[];
}

/** What one side holds on a contested question; without quotations no words of it are on record. */
export interface StoryPosition {
  readonly side: Side;
  /** Markdown with citations. */
  readonly position: string | undefined;
  /** Its words, in order of time. */
  readonly quotes: readonly StoryQuote[];
  /** Those that stand alone where there is room for one: the first that the editor lists. */
  readonly chosen: StoryQuote | undefined;
}

/** What contested questions and exchanges have in common. */
interface Compared {
  readonly id: string;
  readonly file: string;
  readonly href: string;
  readonly body: string;
  readonly events: readonly StoryEvent[];
  readonly articles: readonly StoryArticle[];
  /** Sources cited in its texts, in order of first citation; its quotations have their own. */
  readonly cited: readonly StorySource[];
}

export interface StoryQuestion extends Omit<QuestionData, keyof Compared | 'sides'>, Compared {
  readonly sides: readonly StoryPosition[];
}

export interface StoryExchange
  extends Omit<ExchangeData, keyof Compared | 'quotes' | 'period'>, Compared {
  readonly period: StoryDate;
  readonly quotes: readonly Noted<StoryQuote>[];
}

export interface StoryPage extends PageData {
  readonly id: string;
  readonly href: string;
  readonly body: string;
}

/** The whole story, joined and in order. Drafts are left out unless asked for. */
export interface Story {
  /** The newest day that an event, a quotation or a source of theirs reaches, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly articles: readonly StoryArticle[];
  readonly events: readonly StoryEvent[];
  readonly quotes: readonly StoryQuote[];
  readonly people: readonly StoryPerson[];
  readonly organisations: readonly StoryOrganisation[];
  readonly sources: readonly StorySource[];
  readonly glossary: readonly StoryTerm[];
  readonly figures: readonly StoryFigure[];
  readonly pages: readonly StoryPage[];
  /** Contested questions, by the first of their events. */
  readonly questions: readonly StoryQuestion[];
  readonly exchanges: readonly StoryExchange[];
  /** Addresses that entries had under earlier ids. */
  readonly moved: readonly MovedAddress[];
  readonly find: {
    article(id: string): StoryArticle | undefined;
    event(id: string): StoryEvent | undefined;
    quote(id: string): StoryQuote | undefined;
    actor(id: string): Actor | undefined;
    source(id: string): StorySource | undefined;
    figure(id: string): StoryFigure | undefined;
    page(id: string): StoryPage | undefined;
    question(id: string): StoryQuestion | undefined;
    exchange(id: string): StoryExchange | undefined;
  };
}
