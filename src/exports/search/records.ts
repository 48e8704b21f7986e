import { plainText } from '../../markdown/plain.ts';
import { sourceWords } from '../../markdown/source-words.ts';
import type { StoryDate } from '../../schema/edtf.ts';
import type { Side } from '../../schema/side.ts';
import { addressOf } from '../../story/addresses.ts';
import type {
  Actor,
  Story,
  StoryArticle,
  StoryEvent,
  StoryFigure,
  StoryQuote,
  StorySource,
} from '../../story/types.ts';
import { dateWords, dayWords } from '../../story/words.ts';
import { oneLine, typedOtherwise } from './letters.ts';
import type { SearchKind, SearchRecord } from './record.ts';
import { sectionsOf } from './sections.ts';
import { yearsOf } from './years.ts';

/** What a record is made from, before its words are made ready for Pagefind. */
interface Found {
  readonly kind: SearchKind;
  readonly url: string;
  readonly title: string;
  readonly content: readonly (string | undefined)[];
  readonly aka?: readonly (string | undefined)[];
  readonly of?: string | undefined;
  readonly date?: string | undefined;
  /** The first day, `YYYY-MM-DD`. */
  readonly day?: string | undefined;
  readonly sides?: readonly Side[];
  readonly years?: readonly string[];
  readonly turning?: boolean;
  /** Language of the title, where it is not English. */
  readonly lang?: string | undefined;
}

/**
 * All that a search of the site can find: a record for each section of an article, and one for each
 * other entry. Drafts are never among them.
 */
export function searchRecords(story: Story): readonly SearchRecord[] {
  const { asOf } = story;
  return [
    ...story.articles.filter(({ draft }) => draft !== true).flatMap((one) => ofArticle(one, asOf)),
    ...story.events.map((event) => ofEvent(event, asOf)),
    ...story.quotes.map((quote) => ofQuote(quote, asOf)),
    ...[...story.people, ...story.organisations].map(ofActor),
    ...story.glossary.map(({ id, term, forms = [], definition, body }): Found => ({
      kind: 'term',
      url: addressOf('glossary', id),
      title: term,
      content: [definition, plainText(body)],
      aka: forms,
    })),
    ...story.figures.map(ofFigure),
    ...story.pages.map(({ href, title, standfirst, body, updated }): Found => ({
      kind: 'page',
      url: href,
      title,
      content: [standfirst, plainText(body)],
      day: updated,
    })),
    ...story.sources.map((source) => ofSource(source, asOf)),
  ].map(ready);
}

function ofArticle(article: StoryArticle, asOf: string): readonly Found[] {
  const shared = {
    kind: 'article',
    date: dayWords(article.updated ?? article.published),
    day: article.updated ?? article.published,
    sides: [...new Set(article.timeline.flatMap(({ item }) => item.sides))],
    years: yearsOf(article.period, asOf),
  } as const;
  const part = (slug: string, title: string, text: string): Found => ({
    ...shared,
    url: `${article.href}#${slug}`,
    title,
    content: [text],
    of: article.headline,
  });
  const [lead, ...sections] = withLead(sectionsOf(article.body));
  return [
    {
      ...shared,
      url: article.href,
      title: article.headline,
      content: [article.standfirst, ...article.keyPoints, lead],
      aka: article.topics,
    },
    ...sections.map(({ slug = '', title = '', text }) => part(slug, title, text)),
    part('the-other-reading', 'The other reading', plainText(article.otherReading)),
    part(
      'what-is-not-known',
      'What is not known',
      [...article.notKnown, ...(article.wouldChange ?? [])].map(plainText).join(' '),
    ),
  ];
}

/** The words before the first heading, if there are any, and the sections that follow. */
function withLead(all: ReturnType<typeof sectionsOf>) {
  const [first, ...rest] = all;
  return first?.title === undefined
    ? ([first?.text, ...rest] as const)
    : ([undefined, ...all] as const);
}

const ofEvent = (event: StoryEvent, asOf: string): Found => ({
  kind: 'event',
  url: event.href,
  title: event.title,
  content: [
    plainText(event.body),
    ...event.positions.map(({ by, claim }) => `${by ? `${by.name}: ` : ''}${plainText(claim)}`),
  ],
  aka: [...event.places, ...event.actors.flatMap(namesOf)],
  ...at(event.date, asOf),
  sides: event.sides,
  turning: event.significance === 3,
});

const ofQuote = (quote: StoryQuote, asOf: string): Found => ({
  kind: 'quote',
  url: quote.href,
  title: quote.speaker.name,
  content: [quote.text, quote.original && `/ ${quote.original}`],
  aka: [...namesOf(quote.speaker).slice(1), ...quote.variants.map(({ text }) => text)],
  of: [quote.office, quote.venue].filter((part) => part !== undefined).join(', '),
  ...at(quote.date, asOf),
  sides: [quote.side],
});

function ofActor(actor: Actor): Found {
  const offices = actor.type === 'person' ? actor.offices.map(({ title }) => title) : [];
  const [title = actor.name, ...others] = namesOf(actor);
  return {
    kind: actor.type,
    url: actor.href,
    title,
    content: [...offices.toReversed().map((office) => `${office}.`), plainText(actor.body)],
    aka: others,
    of: actor.type === 'organisation' ? actor.abbreviation : undefined,
    sides: [actor.side],
  };
}

const namesOf = (actor: Actor): readonly string[] => [
  actor.name,
  ...(actor.type === 'organisation'
    ? [actor.abbreviation, actor.nativeName].filter((name) => name !== undefined)
    : []),
];

const ofFigure = ({ href, title, headline, unit, columns, rows, body }: StoryFigure): Found => ({
  kind: 'figure',
  url: href,
  title: headline,
  content: [
    headline === title ? '' : title,
    plainText(body),
    ...columns.map(({ label }) => label),
    ...rows.flat().filter((cell) => typeof cell === 'string'),
  ],
  of: `In ${unit}`,
});

const ofSource = (source: StorySource, asOf: string): Found => ({
  kind: 'source',
  url: source.href,
  title: source.title,
  content: [source.publisher, source.author],
  of: [source.publisher, sourceWords(source).kind].join(', '),
  lang: sourceWords(source).language,
  ...(source.date && at(source.date, asOf)),
});

const at = (date: StoryDate, asOf: string) => ({
  date: dateWords(date),
  day: date.earliest,
  years: yearsOf(date, asOf),
});

function ready(found: Found): SearchRecord {
  const { kind, url, sides = [], years = [], turning = false, day, date, of, lang } = found;
  const title = oneLine(found.title);
  const content = oneLine(found.content.filter(Boolean).join(' '));
  const names = (found.aka ?? []).filter((name) => name !== undefined);
  const aka = oneLine(
    [...names, ...typedOtherwise([title, content, ...names].join(' '))].join(' '),
  );
  return {
    url,
    // Pagefind wants some word.
    content: content || title,
    meta: {
      title,
      ...(aka && { aka }),
      ...(date !== undefined && { date: oneLine(date) }),
      ...(of !== undefined && { of: oneLine(of) }),
    },
    kind,
    ...(turning && { turning }),
    filters: {
      ...(sides.length > 0 && { side: sides }),
      ...(years.length > 0 && { year: years }),
      ...(lang !== undefined && { lang: [lang] as const }),
    },
    ...(day !== undefined && { day }),
  };
}
