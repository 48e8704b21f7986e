import type { SitemapItemLoose } from 'sitemap';
import { machineFiles } from '../../story/addresses.ts';
import { storyPages } from '../../story/pages.ts';
import { publication } from '../../story/publication.ts';
import { newest } from '../../story/record-dates.ts';
import type { StoryArticle } from '../../story/types.ts';
import type { Exporter, ExportFile } from '../export-file.ts';
import { sitemapIndexOf, sitemapOf, type Listed } from './write.ts';

/**
 * Sitemaps of all pages that may be listed, with the days of their last change where they are known;
 * the day of the build is never given for one.
 *
 * The news sitemap follows Google’s rule: articles of the last two days only. A static site cannot
 * know when it is asked, so the two days end with the day of the build, in UTC; a site that is built
 * daily keeps the rule. The protocol has no empty sitemap, so on most days there is none, and the
 * index does not name it.
 * @param now the moment of the build
 */
export const sitemapsAt =
  (now: () => Date): Exporter =>
  ({ story, site, otherPages = [] }) => {
    const listed = ({ href, changed }: { href: string; changed: string | undefined }): Listed => ({
      url: new URL(href, site).href,
      ...(changed !== undefined && { lastmod: changed }),
    });
    const pages = [
      ...storyPages(story),
      ...otherPages.map((href) => ({ href, changed: undefined })),
    ];
    const fresh = story.articles.filter(({ published }) => isFresh(published, now()));
    const changes = newest(pages.map(({ changed }) => changed));
    const index = [
      listed({ href: machineFiles.sitemap, changed: changes }),
      ...(fresh.length > 0
        ? [
            listed({
              href: machineFiles.newsSitemap,
              changed: newest(fresh.map(({ published }) => published)),
            }),
          ]
        : []),
    ];
    return [
      { ...xml(machineFiles.sitemapIndex, () => sitemapIndexOf(index)), everAnew: true },
      xml(machineFiles.sitemap, () => sitemapOf(pages.map(listed))),
      ...(fresh.length > 0
        ? [
            {
              ...xml(machineFiles.newsSitemap, () =>
                sitemapOf(fresh.map((article) => newsItem(article, site))),
              ),
              everAnew: true,
            },
          ]
        : []),
    ];
  };

/** The sitemaps as they are when the site is built. */
export const sitemaps = sitemapsAt(() => new Date());

const xml = (path: string, body: ExportFile['body']): ExportFile => ({
  path,
  mediaType: 'application/xml; charset=utf-8',
  body,
});

/** Whether an article was published today, yesterday or the day before, but not after today. */
function isFresh(published: string, now: Date): boolean {
  const today = now.toISOString().slice(0, 10);
  const days = (Date.parse(today) - Date.parse(published)) / 86_400_000;
  return days >= 0 && days <= 2;
}

/** Google’s extension for news: it wants the language in two letters. */
const newsItem = (article: StoryArticle, site: URL): SitemapItemLoose => ({
  url: new URL(article.href, site).href,
  news: {
    publication: { name: publication.name, language: publication.language.slice(0, 2) },
    publication_date: article.published,
    title: article.headline,
  },
});
