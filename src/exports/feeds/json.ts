import { generateJsonFeed } from 'feedsmith';
import { feedAddress } from '../../story/addresses.ts';
import { publication } from '../../story/publication.ts';
import { momentOf, type FilledFeed } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function json(feed: FilledFeed, site: URL): string {
  const made = generateJsonFeed({
    title: feed.title,
    home_page_url: new URL(feed.page, site).href,
    feed_url: new URL(feedAddress(feed.name, 'json'), site).href,
    description: feed.description,
    language: publication.language,
    authors: [{ name: publication.name, url: site.href }],
    items: feed.items.map((item) => {
      const address = new URL(item.href, site).href;
      return {
        id: address,
        url: address,
        title: item.title,
        content_html: item.html,
        summary: item.summary,
        date_published: momentOf(item.published),
        ...(item.updated !== undefined && { date_modified: momentOf(item.updated) }),
        authors: item.authors.map((name) => ({ name })),
        tags: [...item.tags],
      };
    }),
  });
  // The library leaves an empty list out, and the specification requires it.
  const items = feed.items.length === 0 ? { items: [] } : {};
  return JSON.stringify(Object.assign({}, made, items));
}
