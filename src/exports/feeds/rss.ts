import { generateRssFeed } from 'feedsmith';
import { feedAddress } from '../../story/addresses.ts';
import { publication } from '../../story/publication.ts';
import { xmlText } from '../xml-text.ts';
import { momentOf, type FilledFeed } from './feed.ts';

/**
 * A feed as RSS 2.0 (RSS Advisory Board), with the whole item in `content:encoded`, authors in
 * `dc:creator`, because RSS itself wants an e-mail address, and `atom:updated` where an item changed.
 */
export const rss = (feed: FilledFeed, site: URL): string =>
  xmlText(
    generateRssFeed({
      title: feed.title,
      link: new URL(feed.page, site).href,
      description: feed.description,
      language: publication.language,
      copyright: publication.licence.name,
      lastBuildDate: momentOf(feed.updated),
      docs: 'https://www.rssboard.org/rss-specification',
      atom: {
        links: [
          {
            href: new URL(feedAddress(feed.name, 'rss'), site).href,
            rel: 'self',
            type: 'application/rss+xml',
          },
        ],
      },
      items: feed.items.map((item) => {
        const address = new URL(item.href, site).href;
        return {
          title: item.title,
          link: address,
          description: item.summary,
          guid: { value: address, isPermaLink: true },
          pubDate: momentOf(item.published),
          categories: item.tags.map((name) => ({ name })),
          dc: { creators: [...item.authors] },
          content: { encoded: item.html },
          ...(item.updated !== undefined && { atom: { updated: momentOf(item.updated) } }),
        };
      }),
    }),
  );
