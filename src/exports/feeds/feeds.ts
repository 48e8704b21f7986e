import { addressOf } from '../../story/addresses.ts';
import { publication } from '../../story/publication.ts';
import { topicsOf } from '../../story/topics.ts';
import type { Story } from '../../story/types.ts';
import { articleItems, correctionItems, eventItems, quoteItems, recent } from './items.ts';
import type { Feed } from './feed.ts';

const titled = (what: string) => `${publication.name}: ${what}`;

/** Feeds that there are whatever the content holds. */
export const standingFeeds = {
  articles: {
    name: 'articles',
    title: titled('articles'),
    description:
      'Every article: the newest in full with their sources, the others by their key points.',
    page: '/articles/',
    items: (context) => articleItems(context.story.articles, context),
  },
  timeline: {
    name: 'timeline',
    title: titled('timeline'),
    description: `The ${recent} newest events: by the day on which they were entered, or else on which they happened.`,
    page: '/timeline/',
    items: eventItems,
  },
  quotes: {
    name: 'quotes',
    title: titled('quotations'),
    description: `The ${recent} latest quotations, word for word, with their sources.`,
    page: '/quotes/',
    items: quoteItems,
  },
  corrections: {
    name: 'corrections',
    title: titled('corrections'),
    description: 'Every correction: what was wrong, what is right, and when it was mended.',
    page: addressOf('pages', 'corrections'),
    items: correctionItems,
  },
} as const satisfies Readonly<Record<string, Feed>>;

/** A feed of the articles on each topic, by the topic’s name. */
export const topicFeeds = (story: Story): readonly (Feed & { readonly topic: string })[] =>
  topicsOf(story).map(({ id, name, articles }) => ({
    name: `topics/${id}`,
    topic: name,
    title: titled(`articles on ${name}`),
    description: `Every article on ${name}, the newest in full.`,
    page: '/articles/',
    items: (context) => articleItems(articles, context),
  }));
