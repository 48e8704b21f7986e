import { readDate, type StoryDate } from '../schema/edtf.ts';
import type {
  Story,
  StoryEvent,
  StoryExchange,
  StoryFigure,
  StoryOrganisation,
  StoryQuestion,
  StoryQuote,
  StorySource,
  StoryTerm,
} from '../story/types.ts';

function date(written: string): StoryDate {
  const reading = readDate(written);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.date;
}

/** A source for tests; what is not given is plain. */
export function testSource(id: string, data: Partial<StorySource> = {}): StorySource {
  return {
    id,
    href: `/sources/${id}/`,
    title: `Title of ${id}`,
    publisher: 'State Department',
    kind: 'primary',
    language: 'en',
    body: '',
    date: date('2020-12-14'),
    uses: [],
    ...data,
  };
}

/** A glossary term for tests. */
export const testTerm = (id: string, term: string, forms: readonly string[] = []): StoryTerm => ({
  id,
  href: `/glossary/#term-${id}`,
  term,
  forms: [...forms],
  definition: 'A definition.',
  body: '',
  sources: [],
});

const actor: StoryOrganisation = {
  type: 'organisation',
  id: 'turkey',
  name: 'Turkey',
  abbreviation: undefined,
  nativeName: undefined,
  kind: 'state',
  side: 'turkey',
  href: '/organisations/turkey/',
  body: '',
  events: [],
  quotes: [],
  sources: [],
};

const event: StoryEvent = {
  id: 'first-delivery',
  href: '/events/first-delivery/',
  title: 'The first parts land at Mürted',
  date: date('2019-07-12'),
  known: undefined,
  added: undefined,
  kind: 'delivery',
  actors: [actor],
  sides: ['turkey'],
  places: ['Mürted'],
  significance: 3,
  confidence: 'confirmed',
  positions: [],
  sources: [],
  independent: 0,
  corrections: [],
  body: '',
  quotes: [],
  toldIn: [],
  partOf: [],
  answers: undefined,
  answeredBy: [],
  previous: undefined,
  next: undefined,
};

const quote: StoryQuote = {
  id: 'done-deal',
  href: '/quotes/done-deal/',
  text: 'It is a done deal.',
  original: undefined,
  language: undefined,
  translation: undefined,
  variants: [],
  speaker: actor,
  side: 'turkey',
  office: undefined,
  date: date('2019-07-12'),
  venue: 'written statement',
  event,
  sources: [],
  corrections: [],
  body: '',
  usedIn: [],
  partOf: [],
};

/** A quotation for tests; what is not given is plain. */
export const testQuote = (id: string, data: Partial<StoryQuote>): StoryQuote => ({
  ...quote,
  id,
  href: `/quotes/${id}/`,
  ...data,
});

const figure: StoryFigure = {
  id: 'votes',
  href: '/figures/votes/',
  title: 'Votes',
  headline: 'Votes',
  asOf: undefined,
  unit: 'votes',
  columns: [],
  rows: [],
  body: '',
  sources: [],
};

const question: StoryQuestion = {
  id: 'was-it-done',
  file: 'content/positions/was-it-done.md',
  href: '/positions/was-it-done/',
  question: 'Was it a done deal?',
  standfirst: 'The two disagree.',
  sides: [
    { side: 'turkey', position: 'It was done.', quotes: [quote], chosen: quote },
    { side: 'us', position: undefined, quotes: [], chosen: undefined },
  ],
  established: ['It was bought.'],
  disputed: [],
  notKnown: ['The price.'],
  events: [event],
  articles: [],
  cited: [],
  updated: '2026-01-01',
  body: '',
};

const exchange: StoryExchange = {
  id: 'the-day',
  file: 'content/exchanges/the-day.md',
  href: '/exchanges/the-day/',
  title: 'The words of the day',
  standfirst: 'They differed.',
  period: date('2019-07-12'),
  events: [event],
  quotes: [{ item: quote, note: undefined }],
  articles: [],
  cited: [],
  updated: '2026-01-01',
  body: '',
};

/** A story with one event, quotation, figure, question, exchange and actor, and with the sources and terms given. */
export function testStory(
  sources: readonly StorySource[],
  glossary: readonly StoryTerm[] = [],
): Story {
  const find = <T extends { readonly id: string }>(items: readonly T[], id: string) =>
    items.find((item) => item.id === id);
  return {
    asOf: '2026-07-03',
    articles: [],
    events: [event],
    quotes: [quote],
    people: [],
    organisations: [actor],
    sources,
    glossary,
    figures: [figure],
    pages: [],
    questions: [question],
    exchanges: [exchange],
    moved: [],
    find: {
      article: () => undefined,
      event: (id) => find([event], id),
      quote: (id) => find([quote], id),
      actor: (id) => find([actor], id),
      source: (id) => find(sources, id),
      figure: (id) => find([figure], id),
      page: () => undefined,
      question: (id) => find([question], id),
      exchange: (id) => find([exchange], id),
    },
  };
}

/** Sources that most tests cite. */
export const sources: readonly StorySource[] = [
  testSource('state-2020', {
    title: 'The United States Sanctions Turkey',
    url: 'https://www.state.gov/x',
  }),
  testSource('tass-2019', {
    title: 'First S-400 delivery',
    publisher: 'TASS',
    kind: 'wire',
    stateRun: true,
    date: date('2019-07-12'),
  }),
  testSource('caatsa', {
    title: 'Countering America’s Adversaries Through Sanctions Act',
    publisher: 'US Congress',
    kind: 'law',
    date: undefined,
  }),
];
