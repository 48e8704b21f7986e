import type { ExportContext } from '../export-file.ts';

/** One thing in a feed. */
export interface FeedItem {
  /** Path of its page: its address is its id for ever, whatever becomes of the title. */
  readonly href: string;
  readonly title: string;
  /** One or two sentences of plain text. */
  readonly summary: string;
  /** The whole of it: HTML with absolute addresses. */
  readonly html: string;
  /** Days, `YYYY-MM-DD`. */
  readonly published: string;
  readonly updated: string | undefined;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
}

/** A feed before it is written in one form or another. */
export interface Feed {
  /** What its address is made of: `articles`, `topics/f-35`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Path of the page that it follows. */
  readonly page: string;
  /** Newest first. */
  readonly items: (context: ExportContext) => Promise<readonly FeedItem[]>;
}

/** A feed with its items, ready to be written. */
export interface FilledFeed extends Omit<Feed, 'items'> {
  readonly items: readonly FeedItem[];
  /** The newest day in it; the last day of the record if it is empty. */
  readonly updated: string;
}

/**
 * The moment that stands for a day. Only days are recorded, and noon in UTC is on that day from
 * Hawaii to Tonga.
 */
export const momentOf = (day: string): string => `${day}T12:00:00.000Z`;
