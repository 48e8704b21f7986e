import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise, type SitemapItemLoose } from 'sitemap';

/** What a sitemap says of a page or of another sitemap: its address, and its last change as a day. */
export interface Listed {
  readonly url: string;
  readonly lastmod?: string;
}

/**
 * A sitemap (sitemaps.org, protocol 0.9).
 * @param pages at least one and at most 50,000; Google’s extension for news where they carry it
 */
export async function sitemapOf(pages: readonly SitemapItemLoose[]): Promise<string> {
  const news = pages.some((page) => page.news !== undefined);
  const stream = new SitemapStream({
    lastmodDateOnly: true,
    xmlns: { news, video: false, image: false, xhtml: false },
  });
  return (await streamToPromise(Readable.from(pages).pipe(stream))).toString();
}

/** The list of sitemaps (sitemaps.org, protocol 0.9). */
export async function sitemapIndexOf(sitemaps: readonly Listed[]): Promise<string> {
  const stream = new SitemapIndexStream({ lastmodDateOnly: true });
  return (await streamToPromise(Readable.from(sitemaps).pipe(stream))).toString();
}
