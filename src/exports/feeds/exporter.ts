import { feedAddress, feedForms, type FeedForm } from '../../story/addresses.ts';
import { newest } from '../../story/record-dates.ts';
import type { ExportContext, Exporter } from '../export-file.ts';
import { atom } from './atom.ts';
import type { Feed, FilledFeed } from './feed.ts';
import { standingFeeds, topicFeeds } from './feeds.ts';
import { json } from './json.ts';
import { rss } from './rss.ts';

const written: Readonly<
  Record<FeedForm, { mediaType: string; write: (feed: FilledFeed, site: URL) => string }>
> = {
  rss: { mediaType: 'application/rss+xml; charset=utf-8', write: rss },
  atom: { mediaType: 'application/atom+xml; charset=utf-8', write: atom },
  json: { mediaType: 'application/feed+json; charset=utf-8', write: json },
};

/** Every feed in every form. */
export const feeds: Exporter = (context) =>
  [...Object.values(standingFeeds), ...topicFeeds(context.story)].flatMap((feed) => {
    // The forms of a feed share its items.
    let filled: Promise<FilledFeed> | undefined;
    // Object.keys forgets the names that the type knows.
    return (Object.keys(feedForms) as FeedForm[]).map((form) => ({
      path: feedAddress(feed.name, form),
      mediaType: written[form].mediaType,
      body: async () => written[form].write(await (filled ??= fill(feed, context)), context.site),
    }));
  });

async function fill(feed: Feed, context: ExportContext): Promise<FilledFeed> {
  const items = await feed.items(context);
  const { asOf } = context.story;
  return {
    ...feed,
    items,
    updated:
      newest(items.map(({ published, updated }) => updated ?? published)) ??
      // A story without any entry has no day at all.
      (asOf === '' ? '1970-01-01' : asOf),
  };
}
