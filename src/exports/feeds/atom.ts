import { generateAtomFeed } from 'feedsmith';
import { feedAddress } from '../../story/addresses.ts';
import { publication } from '../../story/publication.ts';
import { xmlText } from '../xml-text.ts';
import { momentOf, type FilledFeed } from './feed.ts';

/** A feed as Atom (RFC 4287). */
export const atom = (feed: FilledFeed, site: URL): string => {
  const self = new URL(feedAddress(feed.name, 'atom'), site).href;
  return xmlText(
    generateAtomFeed({
      id: self,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: momentOf(feed.updated),
      rights: { value: publication.licence.name },
      authors: [{ name: publication.name, uri: site.href }],
      links: [
        { href: self, rel: 'self', type: 'application/atom+xml' },
        { href: new URL(feed.page, site).href, rel: 'alternate', type: 'text/html' },
      ],
      xml: { lang: publication.language },
      entries: feed.items.map((item) => {
        const address = new URL(item.href, site).href;
        return {
          id: address,
          title: { value: item.title },
          links: [{ href: address, rel: 'alternate', type: 'text/html' }],
          published: momentOf(item.published),
          updated: momentOf(item.updated ?? item.published),
          authors: item.authors.map((name) => ({ name })),
          categories: item.tags.map((term) => ({ term })),
          summary: { value: item.summary, type: 'text' },
          content: { value: item.html, type: 'html' },
        };
      }),
    }),
  );
};
