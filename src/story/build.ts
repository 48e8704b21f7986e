import { addressOf } from './addresses.ts';
import { citedIds } from './citation-syntax.ts';
import { joinExchanges, joinQuestions } from './compared.ts';
import { tableOf } from './figure-table.ts';
import { independentReports } from './independence.ts';
import { date, index, need, type Writable } from './join.ts';
import { movedAddresses } from './moved.ts';
import { asTheyCame, byName, byTime } from './order.ts';
import { dateWords } from './words.ts';
import { placedIn } from './placed.ts';
import { indexQuotes, quotedIn } from './quotation-match.ts';
import { officesDuring } from './office.ts';
import { minutesFor, wordCount } from './reading-time.ts';
import type {
  Actor,
  Entries,
  Entry,
  Noted,
  SourceUse,
  Story,
  StoryArticle,
  StoryEvent,
  StoryFigure,
  StoryOrganisation,
  StoryPage,
  StoryPerson,
  StoryQuote,
  StorySource,
  StoryTerm,
} from './types.ts';

/**
 * Joins checked entries into one story: in order, every reference followed, every back-link made.
 * @param entries what the reader returned without errors
 * @param options.drafts whether articles marked as drafts belong to it
 * @throws Error if a reference leads nowhere, which the check reports beforehand
 */
export function buildStory(entries: Entries, options: { drafts?: boolean } = {}): Story {
  const sources = index(entries.sources.map(makeSource));
  const organisations = index(entries.organisations.map(makeOrganisation));
  const people = index(entries.people.map((entry) => makePerson(entry, organisations)));
  const actors = new Map<string, Writable<StoryPerson> | Writable<StoryOrganisation>>([
    ...organisations,
    ...people,
  ]);
  const events = index(
    entries.timeline.map((entry): Writable<StoryEvent> => {
      const { data } = entry;
      const who = data.actors.map((id) => need(actors, id));
      const cited = data.sources.map((id) => need(sources, id));
      return {
        id: entry.id,
        href: addressOf('timeline', entry.id),
        title: data.title,
        date: date(data.date),
        known: data.known === undefined ? undefined : date(data.known),
        added: data.added,
        kind: data.kind,
        actors: who,
        sides: [...new Set(who.map((actor) => actor.side))],
        places: data.places ?? [],
        significance: data.significance,
        confidence: data.confidence,
        positions: (data.positions ?? []).map((position) => ({
          claim: position.claim,
          by: position.by === undefined ? undefined : need(actors, position.by),
          sources: position.sources.map((id) => need(sources, id)),
        })),
        sources: cited,
        independent: independentReports(cited),
        corrections: [...(data.corrections ?? [])],
        body: entry.body,
        quotes: [],
        toldIn: [],
        partOf: [],
        answers: undefined,
        answeredBy: [],
        previous: undefined,
        next: undefined,
      };
    }),
  );
  const given = new Map(entries.timeline.map(({ id, data }) => [id, data]));
  const inOrder = asTheyCame([...events.values()], ({ id }) => given.get(id)?.after);
  const place = new Map(inOrder.map(({ id }, position) => [id, position]));
  const placeOf = (event: { readonly id: string } | undefined) =>
    place.get(event?.id ?? '') ?? inOrder.length;
  inOrder.forEach((event, position) => {
    event.previous = inOrder[position - 1];
    event.next = inOrder[position + 1];
    const answered = given.get(event.id)?.answers;
    if (answered !== undefined) {
      event.answers = need(events, answered);
      need(events, answered).answeredBy.push(event);
    }
    for (const actor of new Set(event.actors)) need(actors, actor.id).events.push(event);
    const use: SourceUse = { kind: 'event', title: event.title, href: event.href };
    const used = [...event.sources, ...event.positions.flatMap((position) => position.sources)];
    for (const source of new Set(used)) need(sources, source.id).uses.push(use);
  });

  const quotes = index(
    entries.quotes.map((entry): Writable<StoryQuote> => {
      const { data } = entry;
      const speaker = need(actors, data.speaker);
      const when = date(data.date);
      return {
        id: entry.id,
        href: addressOf('quotes', entry.id),
        text: data.text,
        original: data.original,
        language: data.language,
        translation: data.translation,
        variants: (data.variants ?? []).map((variant) => ({
          text: variant.text,
          source: need(sources, variant.source),
        })),
        speaker,
        side: speaker.side,
        office:
          speaker.type === 'person' ? officesDuring(speaker.offices, when)[0]?.title : undefined,
        date: when,
        venue: data.venue,
        event: data.event === undefined ? undefined : need(events, data.event),
        sources: data.sources.map((id) => need(sources, id)),
        corrections: [...(data.corrections ?? [])],
        body: entry.body,
        usedIn: [],
        partOf: [],
      };
    }),
  );
  // Words of one day stand in the order of what they answer.
  const spoken = [...quotes.values()].sort(
    (a, b) =>
      (a.date.written === b.date.written ? placeOf(a.event) - placeOf(b.event) : 0) || byTime(a, b),
  );
  const spokenAt = new Map(spoken.map(({ id }, position) => [id, position]));
  for (const quote of spoken) {
    need(actors, quote.speaker.id).quotes.push(quote);
    if (quote.event) need(events, quote.event.id).quotes.push(quote);
    const use: SourceUse = {
      kind: 'quote',
      title: `${quote.speaker.name}, ${dateWords(quote.date)}`,
      href: quote.href,
    };
    const used = [...quote.sources, ...quote.variants.map((variant) => variant.source)];
    for (const source of new Set(used)) need(sources, source.id).uses.push(use);
  }

  const articles = joinArticles(entries, options.drafts ?? false, {
    events,
    quotes,
    sources,
    placeOf,
    spokenAt: ({ id }) => spokenAt.get(id) ?? 0,
  });

  const compared = {
    events,
    quotes,
    sources,
    articles: index([...articles]),
    placed: new Map(articles.map(({ id, body }) => [id, placedIn(body)])),
  };
  const questions = joinQuestions(entries, compared);
  const exchanges = joinExchanges(entries, compared);

  const glossary = entries.glossary
    .map((entry): StoryTerm => {
      const href = addressOf('glossary', entry.id);
      const cited = entry.data.sources.map((id) => need(sources, id));
      for (const source of cited)
        need(sources, source.id).uses.push({ kind: 'glossary', title: entry.data.term, href });
      return { ...entry.data, id: entry.id, href, body: entry.body, sources: cited };
    })
    .sort((a, b) => byName(a.term, b.term));

  const figures = entries.figures
    .map((entry): StoryFigure => {
      const href = addressOf('figures', entry.id);
      const cited = entry.data.sources.map((id) => need(sources, id));
      for (const source of cited)
        need(sources, source.id).uses.push({ kind: 'figure', title: entry.data.title, href });
      const { title, finding = title, asOf } = entry.data;
      return {
        ...entry.data,
        id: entry.id,
        href,
        ...tableOf(entry.data, (id) => events.get(id)),
        headline: finding,
        asOf: asOf === undefined ? undefined : date(asOf),
        body: entry.body,
        sources: cited,
      };
    })
    .sort((a, b) => byName(a.title, b.title));

  const pages = entries.pages.map((entry): StoryPage => {
    const href = addressOf('pages', entry.id);
    for (const id of citedIds(entry.body))
      need(sources, id).uses.push({ kind: 'page', title: entry.data.title, href });
    return { ...entry.data, id: entry.id, href, body: entry.body };
  });

  for (const entry of [...entries.people, ...entries.organisations]) {
    const actor = need(actors, entry.id);
    for (const id of new Set([...(entry.data.sources ?? []), ...citedIds(entry.body)])) {
      const source = need(sources, id);
      actor.sources.push(source);
      source.uses.push({ kind: 'actor', title: actor.name, href: actor.href });
    }
  }

  const asOf = [...inOrder, ...spoken]
    .flatMap(({ date, sources }) => [date, ...sources.map((source) => source.date)])
    .reduce((newest, date) => {
      const day = date?.precision === 'day' ? date.latest : (date?.earliest ?? '');
      return day > newest ? day : newest;
    }, '');
  const byId = {
    figures: index(figures),
    pages: index(pages),
    questions: index(questions),
    exchanges: index(exchanges),
  };
  return {
    asOf,
    articles,
    events: inOrder,
    quotes: spoken,
    people: [...people.values()].sort((a, b) => byName(a.sortName, b.sortName)),
    organisations: [...organisations.values()].sort((a, b) => byName(a.name, b.name)),
    sources: [...sources.values()].sort((a, b) => byName(a.publisher, b.publisher) || byTime(a, b)),
    glossary,
    figures,
    pages,
    questions,
    exchanges,
    moved: movedAddresses(entries, options),
    find: {
      article: (id) => compared.articles.get(id),
      event: (id) => events.get(id),
      quote: (id) => quotes.get(id),
      actor: (id): Actor | undefined => actors.get(id),
      source: (id) => sources.get(id),
      figure: (id) => byId.figures.get(id),
      page: (id) => byId.pages.get(id),
      question: (id) => byId.questions.get(id),
      exchange: (id) => byId.exchanges.get(id),
    },
  };
}

function makeSource(entry: Entry<'sources'>): Writable<StorySource> {
  const { published } = entry.data;
  return {
    ...entry.data,
    id: entry.id,
    href: addressOf('sources', entry.id),
    body: entry.body,
    date: published === undefined ? undefined : date(published),
    uses: [],
  };
}

const speaking = (entry: Entry<'people'> | Entry<'organisations'>) => ({
  id: entry.id,
  name: entry.data.name,
  side: entry.data.side,
  href: addressOf(entry.folder, entry.id),
  body: entry.body,
  events: [],
  quotes: [],
  sources: [],
});

function makeOrganisation(entry: Entry<'organisations'>): Writable<StoryOrganisation> {
  const { abbreviation, nativeName, kind } = entry.data;
  return { ...speaking(entry), type: 'organisation', abbreviation, nativeName, kind };
}

function makePerson(
  entry: Entry<'people'>,
  organisations: ReadonlyMap<string, StoryOrganisation>,
): Writable<StoryPerson> {
  const { name, sortName, offices } = entry.data;
  const words = name.split(' ');
  return {
    ...speaking(entry),
    type: 'person',
    sortName: sortName ?? [words.at(-1), words.slice(0, -1).join(' ')].filter(Boolean).join(', '),
    offices: (offices ?? []).map((office) => ({
      title: office.title,
      from: date(office.from),
      to: office.to === undefined ? undefined : date(office.to),
      organisation:
        office.organisation === undefined ? undefined : need(organisations, office.organisation),
    })),
  };
}

interface Joined {
  readonly events: ReadonlyMap<string, Writable<StoryEvent>>;
  readonly quotes: ReadonlyMap<string, Writable<StoryQuote>>;
  readonly sources: ReadonlyMap<string, Writable<StorySource>>;
  /** Where an event and a quotation stand in the story. */
  readonly placeOf: (event: StoryEvent) => number;
  readonly spokenAt: (quote: StoryQuote) => number;
}

function joinArticles(entries: Entries, drafts: boolean, joined: Joined): readonly StoryArticle[] {
  const authors = index(entries.authors);
  const chosen = entries.articles.filter((entry) => drafts || entry.data.draft !== true);
  const noted = <T>(items: ArticleItems, all: ReadonlyMap<string, T>): Noted<T>[] =>
    (items ?? []).map((item) =>
      typeof item === 'string'
        ? { item: need(all, item), note: undefined }
        : { item: need(all, item.id), note: 'note' in item ? item.note : undefined },
    );
  const articles = index(
    chosen.map((entry): Writable<StoryArticle> => {
      const { data } = entry;
      const words = wordCount(entry.body);
      const texts = [entry.body, data.otherReading, ...data.notKnown, ...(data.wouldChange ?? [])];
      return {
        ...data,
        topics: [...data.topics],
        corrections: [...(data.corrections ?? [])],
        id: entry.id,
        file: entry.file,
        format: entry.file.endsWith('.mdx') ? 'mdx' : 'md',
        href: addressOf('articles', entry.id),
        body: entry.body,
        period: date(data.period),
        bylines: data.authors.map((id) => ({ ...need(authors, id).data, id })),
        timeline: noted(data.timeline, joined.events).sort(
          (a, b) => joined.placeOf(a.item) - joined.placeOf(b.item),
        ),
        quotes: noted(data.quotes, joined.quotes).sort(
          (a, b) => joined.spokenAt(a.item) - joined.spokenAt(b.item),
        ),
        related: [],
        cited: citedIds(texts.join('\n')).map((id) => need(joined.sources, id)),
        words,
        minutes: minutesFor(words),
        previous: undefined,
        next: undefined,
      };
    }),
  );
  const inOrder = [...articles.values()].sort((a, b) =>
    byTime({ date: a.period }, { date: b.period }),
  );
  const words = indexQuotes([...joined.quotes.values()]);
  inOrder.forEach((article, position) => {
    article.previous = inOrder[position - 1];
    article.next = inOrder[position + 1];
    const placed = placedIn(article.body);
    const told = [...article.timeline.map(({ item }) => item.id), ...placed.events];
    for (const id of new Set(told)) joined.events.get(id)?.toldIn.push(article);
    const used = [
      ...article.quotes.map(({ item }) => item.id),
      ...placed.quotes,
      ...quotedIn(article.body, words).map(({ id }) => id),
    ];
    for (const id of new Set(used)) joined.quotes.get(id)?.usedIn.push(article);
    const use: SourceUse = { kind: 'article', title: article.headline, href: article.href };
    for (const source of article.cited) need(joined.sources, source.id).uses.push(use);
  });
  for (const entry of chosen)
    need(articles, entry.id).related = (entry.data.related ?? []).flatMap(
      (id) => articles.get(id) ?? [],
    );
  return inOrder;
}

type ArticleItems =
  readonly (string | { readonly id: string; readonly note?: string })[] | undefined;
