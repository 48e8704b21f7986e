import { addressOf } from './addresses.ts';
import { citedIds } from './citation-syntax.ts';
import { date, need, type Writable } from './join.ts';
import { byDay, byTime } from './order.ts';
import type { Placed } from './placed.ts';
import type {
  Entries,
  PartOf,
  SourceUse,
  StoryArticle,
  StoryEvent,
  StoryExchange,
  StoryQuestion,
  StoryQuote,
  StorySource,
} from './types.ts';

interface Joined {
  readonly events: ReadonlyMap<string, Writable<StoryEvent>>;
  readonly quotes: ReadonlyMap<string, Writable<StoryQuote>>;
  readonly sources: ReadonlyMap<string, Writable<StorySource>>;
  /** Articles that are published, or all where drafts belong to the story. */
  readonly articles: ReadonlyMap<string, StoryArticle>;
  /** What each article places in its text, by its id. */
  readonly placed: ReadonlyMap<string, Placed>;
}

/**
 * The contested questions, by the first of their events. Words and events learn what they are part
 * of, and sources where they are cited.
 */
export function joinQuestions(entries: Entries, joined: Joined): readonly StoryQuestion[] {
  return entries.positions
    .map(({ id, file, data, body }): StoryQuestion => {
      const { events, articles, sides, ...rest } = data;
      const texts = [
        data.standfirst,
        body,
        ...sides.map(({ position = '' }) => position),
        ...data.established,
        ...(data.disputed ?? []),
        ...(data.notKnown ?? []),
      ];
      return {
        ...rest,
        ...common({ folder: 'positions', id, events, articles, texts }, joined),
        file,
        body,
        sides: sides.map(({ side, position, quotes = [] }) => {
          const words = quotes.map((each) => need(joined.quotes, each));
          return { side, position, quotes: words.toSorted(byDay), chosen: words[0] };
        }),
      };
    })
    .map((question) =>
      told(question, question.question, 'question', joined, [
        ...question.sides.flatMap(({ quotes }) => quotes),
      ]),
    )
    .sort((a, b) => byTime({ id: a.id, ...first(a) }, { id: b.id, ...first(b) }));
}

/** The exchanges, in order of time; their words by day, and within a day as the editor set them. */
export function joinExchanges(entries: Entries, joined: Joined): readonly StoryExchange[] {
  return entries.exchanges
    .map(({ id, file, data, body }): StoryExchange => {
      const { events, articles, quotes, period, ...rest } = data;
      const items = quotes.map((item) =>
        typeof item === 'string'
          ? { item: need(joined.quotes, item), note: undefined }
          : { item: need(joined.quotes, item.id), note: item.note },
      );
      const texts = [data.standfirst, body, ...items.map(({ note = '' }) => note)];
      return {
        ...rest,
        ...common({ folder: 'exchanges', id, events, articles, texts }, joined),
        file,
        body,
        period: date(period),
        quotes: items.sort((a, b) => byDay(a.item, b.item)),
      };
    })
    .map((exchange) =>
      told(
        exchange,
        exchange.title,
        'exchange',
        joined,
        exchange.quotes.map(({ item }) => item),
      ),
    )
    .sort((a, b) => byTime({ id: a.id, date: a.period }, { id: b.id, date: b.period }));
}

const first = ({ events }: StoryQuestion) => {
  const [earliest] = events.toSorted(byTime);
  return { date: earliest?.date };
};

interface Written {
  readonly folder: 'positions' | 'exchanges';
  readonly id: string;
  readonly events: readonly string[];
  readonly articles: readonly string[] | undefined;
  readonly texts: readonly string[];
}

const common = ({ folder, id, events, articles, texts }: Written, joined: Joined) => ({
  id,
  href: addressOf(folder, id),
  events: events.map((each) => need(joined.events, each)),
  articles: treatedIn(articles ?? [], kinds[folder], id, joined),
  cited: citedIds(texts.join('\n')).map((each): StorySource => need(joined.sources, each)),
});

const kinds = { positions: 'questions', exchanges: 'exchanges' } as const;

/** The articles that the editor names, and those that place the entry in their text. */
function treatedIn(
  named: readonly string[],
  kind: keyof Placed,
  id: string,
  { articles, placed }: Joined,
): readonly StoryArticle[] {
  const placing = [...articles.values()].filter((article) =>
    placed.get(article.id)?.[kind].includes(id),
  );
  const chosen = named.flatMap((each) => articles.get(each) ?? []);
  return [...new Set([...chosen, ...placing])];
}

/** Tells the parts of an entry that they are, and its sources that they are cited in it. */
function told<T extends StoryQuestion | StoryExchange>(
  entry: T,
  title: string,
  kind: PartOf['kind'],
  { events, quotes, sources }: Joined,
  words: readonly StoryQuote[],
): T {
  const part: PartOf = { kind, title, href: entry.href };
  for (const { id } of new Set(words)) need(quotes, id).partOf.push(part);
  for (const { id } of new Set(entry.events)) need(events, id).partOf.push(part);
  const use: SourceUse = { kind, title, href: entry.href };
  for (const { id } of entry.cited) need(sources, id).uses.push(use);
  return entry;
}
