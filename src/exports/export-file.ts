import type { Story } from '../story/types.ts';

/** What an export is made from. */
export interface ExportContext {
  readonly story: Story;
  /** Where the site is published; addresses in exports are absolute. */
  readonly site: URL;
  /** Paths of pages that are not made of the story, such as the handbook’s, for the sitemap. */
  readonly otherPages?: readonly string[];
}

/** A file of the published site that is no page. */
export interface ExportFile {
  /** Its address: `/robots.txt`. */
  readonly path: string;
  /** Media type as servers send it, with the character set where it is text. */
  readonly mediaType: string;
  /**
   * It depends on the moment of the build or on its surroundings, and so is never kept from one
   * build to the next.
   */
  readonly everAnew?: boolean;
  readonly body: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** One kind of export: the files that it makes of a story. */
export type Exporter = (context: ExportContext) => readonly ExportFile[];
