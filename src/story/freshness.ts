import { toSlug } from '../schema/slug.ts';
import type { StoryArticle, StoryEvent, StoryTerm } from './types.ts';

/**
 * The events that an article may have to take into account: steps and turning points on one of its
 * topics that appeared after an editor last had it in hand. An event appears on the day on which it
 * was entered, or else on that on which it happened or became known; an article was in hand on the
 * day of its last review or change. What stands in its own timeline, its editor has seen. An article
 * whose period had ended a year before it was published tells of the past: only what happened in that
 * period concerns it.
 * @returns oldest first, as the events are
 */
export function newerEvents(
  article: StoryArticle,
  events: readonly StoryEvent[],
  glossary: readonly StoryTerm[],
): readonly StoryEvent[] {
  const since = inHand(article);
  const own = new Set(article.timeline.map(({ item }) => item.id));
  const names = article.topics.flatMap((topic) => namesOf(topic, glossary));
  return events.filter(
    (event) =>
      event.significance > 1 &&
      appeared(event) > since &&
      !own.has(event.id) &&
      concerns(event, article) &&
      isOn(event, names),
  );
}

/** The day on which somebody last read an article with the record of that day in view. */
export const inHand = ({ published, updated, reviewed }: StoryArticle): string =>
  [published, updated ?? '', reviewed ?? ''].reduce((a, b) => (a > b ? a : b));

const appeared = ({ added, known, date }: StoryEvent): string => added ?? (known ?? date).latest;

function concerns({ date }: StoryEvent, { period, published }: StoryArticle): boolean {
  const yearBefore = `${Number(published.slice(0, 4)) - 1}${published.slice(4)}`;
  if (period.latest >= yearBefore) return true;
  return date.earliest <= period.latest && date.latest >= period.earliest;
}

/** What a topic is called in a text: its id in words, and the forms of its glossary entry. */
function namesOf(topic: string, glossary: readonly StoryTerm[]): readonly string[] {
  const { term, forms = [] } = glossary.find(({ id }) => id === topic) ?? { term: topic };
  return [topic, term, ...forms].map((name) => toSlug(name));
}

/** Whether an event's title, account or actors name one of these. */
function isOn({ title, body, actors, sides }: StoryEvent, names: readonly string[]): boolean {
  const who = actors.flatMap((actor) => [
    actor.name,
    actor.type === 'organisation' ? (actor.abbreviation ?? '') : '',
  ]);
  const words = `-${toSlug([title, body, ...who, ...sides].join(' '))}-`;
  return names.some((name) => words.includes(`-${name}-`));
}
