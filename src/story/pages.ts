import { listPages, standingPages } from './addresses.ts';
import { pathsOn } from './reading-paths.ts';
import { changedOn, newest } from './record-dates.ts';
import { sections } from './sections.ts';
import type { Story } from './types.ts';

/** A page that search engines may list, and the day on which it last changed, where that is known. */
export interface ListedPage {
  readonly href: string;
  readonly changed: string | undefined;
}

type Changing = Parameters<typeof changedOn>[0];

/**
 * The pages that the story has: those of its entries, its lists, and those that always stand. A page
 * that asks not to be listed, or whose canonical address is another, is not among them; nor are the
 * pages of the handbook below its two, which are made of the check.
 */
export function storyPages(story: Story): readonly ListedPage[] {
  const {
    articles,
    events,
    quotes,
    people,
    organisations,
    sources,
    figures,
    pages,
    questions,
    exchanges,
  } = story;
  const actors = [...people, ...organisations];
  const own = (records: readonly (Changing & { readonly href: string })[]) =>
    records.map((record) => ({ href: record.href, changed: changedOn(record) }));
  const made = [
    ...own(articles),
    ...own(events),
    ...own(quotes),
    ...own(sources),
    ...actors.map((actor) => ({
      href: actor.href,
      changed: last([...actor.events, ...actor.quotes, ...actor.sources]),
    })),
    ...figures.map((figure) => ({ href: figure.href, changed: last(figure.sources) })),
    ...[...questions, ...exchanges].map(({ href, updated }) => ({ href, changed: updated })),
    ...actors
      .filter((actor) => actor.events.length > 0)
      .map((actor) => ({ href: `${listPages.actor}${actor.id}/`, changed: last(actor.events) })),
    ...[...Map.groupBy(events, ({ kind }) => kind)].map(([kind, items]) => ({
      href: `${listPages.kind}${kind}/`,
      changed: last(items),
    })),
    ...[...Map.groupBy(quotes, ({ side }) => side)].map(([side, items]) => ({
      href: `${listPages.side}${side}/`,
      changed: last(items),
    })),
    ...pages
      .filter(({ id }) => id !== 'home')
      .map(({ href, updated }) => ({ href, changed: updated })),
    ...pages.flatMap((page) => {
      const ten = pathsOn(story, page)?.ten;
      return ten ? [{ href: ten.href, changed: last(ten.articles) }] : [];
    }),
  ];
  const everything = newest(
    [...made, ...pages.map(({ updated }) => ({ changed: updated }))].map(({ changed }) => changed),
  );
  const lists: Readonly<Record<string, string | undefined>> = {
    '/': everything,
    [sections.articles.href]: last(articles),
    [sections.timeline.href]: last(events),
    '/timeline/turning-points/': last(events.filter(({ significance }) => significance === 3)),
    [sections.quotes.href]: last(quotes),
    '/quotes/by-speaker/': last(quotes),
    [sections.sources.href]: last(sources),
    [sections.glossary.href]: last(story.glossary.flatMap((term) => term.sources)),
    [sections.figures.href]: last(figures.flatMap((figure) => figure.sources)),
    [sections.positions.href]: newest(questions.map(({ updated }) => updated)),
    [sections.exchanges.href]: newest(exchanges.map(({ updated }) => updated)),
  };
  return [...standingPages.map((href) => ({ href, changed: lists[href] })), ...made];
}

/** The newest change of some records. */
const last = (records: readonly Changing[]) => newest(records.map(changedOn));
