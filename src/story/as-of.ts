import { readDate, type StoryDate } from '../schema/edtf.ts';
import { sideNames } from '../schema/side.ts';
import { officesDuring } from './office.ts';
import type { Story, StoryEvent, StoryPerson, StoryQuote, StorySource } from './types.ts';

/** An evening at which the story can be read as it stood. */
export interface Evening {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Turning points that make the evening worth a page; none where it only ends a year. */
  readonly turningPoints: readonly StoryEvent[];
}

/** An event or a quotation with those of its sources that were published by an evening. */
export interface Known<T> {
  readonly item: T;
  readonly sources: readonly StorySource[];
}

/** The story as it stood on an evening. */
export interface StoryAsOf {
  readonly day: string;
  /** Events over by then that a source published by then reports, in order. */
  readonly events: readonly Known<StoryEvent>[];
  /** Words said by then, printed by a source published by then, in order. */
  readonly quotes: readonly Known<StoryQuote>[];
  /** Over by then, but it became known only later. */
  readonly notYetKnown: readonly StoryEvent[];
  /** Over by then, but every source in the record is later, or its day is not known. */
  readonly toldLater: readonly StoryEvent[];
}

const turningPoint = 3;

/**
 * The evenings that have a page: that of each turning point, and the last of each year in which
 * something happened and which the record covers to its end. Where no source of a turning point was
 * out on its own evening, it is the first evening on which one was.
 */
export function evenings(story: Story): readonly Evening[] {
  const before = known.get(story);
  if (before) return before;
  const all = eveningsOf(story);
  known.set(story, all);
  return all;
}

// Event pages, cards, the sitemap and the evenings themselves ask for them.
const known = new WeakMap<Story, readonly Evening[]>();

function eveningsOf(story: Story): readonly Evening[] {
  const days = new Map<string, StoryEvent[]>();
  const years = new Set(story.events.map(({ date }) => date.latest.slice(0, 4)));
  for (const year of years) {
    const end = `${year}-12-31`;
    if (end <= story.asOf && storyAsOf(story, end).events.length > 0) days.set(end, []);
  }
  for (const event of story.events) {
    const day = event.significance === turningPoint ? firstEvening(event) : undefined;
    if (day !== undefined && day <= story.asOf) days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days]
    .map(([day, turningPoints]) => ({ day, turningPoints }))
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** The first evening by which an event was over, known, and in a source that is in the record. */
function firstEvening(event: StoryEvent): string | undefined {
  const over = event.known?.latest ?? event.date.latest;
  const [first] = event.sources.flatMap(({ date }) => date?.latest ?? []).sort();
  if (first === undefined) return undefined;
  return first > over ? first : over;
}

/**
 * The story as it stood on an evening: nothing that happened later, nothing published later. What is
 * known only to the month or the year counts from its end, since it may have been its last day.
 * @param day `YYYY-MM-DD`
 */
export function storyAsOf(story: Story, day: string): StoryAsOf {
  const over = ({ date }: { date: StoryDate }) => date.latest <= day;
  const published = <T extends { readonly sources: readonly StorySource[] }>(
    item: T,
  ): Known<T> => ({
    item,
    sources: item.sources.filter(({ date }) => date !== undefined && date.latest <= day),
  });
  const told = ({ sources }: { sources: readonly StorySource[] }) => sources.length > 0;
  const [known, notYetKnown] = split(
    story.events.filter(over),
    (event) => event.known === undefined || event.known.latest <= day,
  );
  const [events, later] = split(known.map(published), told);
  return {
    day,
    events,
    quotes: story.quotes.filter(over).map(published).filter(told),
    notYetKnown,
    toldLater: later.map(({ item }) => item),
  };
}

const split = <T>(items: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] => [
  items.filter(test),
  items.filter((item) => !test(item)),
];

/** Days in which somebody must have spoken to count among those in office. */
const heardWithin = 366;

/**
 * Who held an office on an evening, as far as the sources show, of those whose words of the year
 * before it stand in the record; by side.
 */
export function inOffice(
  { quotes }: StoryAsOf,
  day: string,
): readonly { readonly person: StoryPerson; readonly titles: readonly string[] }[] {
  const evening = readDate(day);
  if (!evening.ok) throw new Error(evening.reason);
  const since = new Date(Date.parse(day) - heardWithin * 86_400_000).toISOString().slice(0, 10);
  const speakers = quotes
    .filter(({ item }) => item.date.latest >= since)
    .flatMap(({ item }) => (item.speaker.type === 'person' ? item.speaker : []));
  const order = Object.keys(sideNames);
  return [...new Set(speakers)]
    .map((person) => ({
      person,
      titles: officesDuring(person.offices, evening.date).map(({ title }) => title),
    }))
    .filter(({ titles }) => titles.length > 0)
    .sort(
      (a, b) =>
        order.indexOf(a.person.side) - order.indexOf(b.person.side) ||
        a.person.sortName.localeCompare(b.person.sortName, 'tr'),
    );
}
