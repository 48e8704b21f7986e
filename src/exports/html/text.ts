import type { ElementContent } from 'hast';
import type { Numbering } from '../../markdown/numbering.ts';
import { renderBody } from '../../markdown/render.ts';
import type { Story } from '../../story/types.ts';
import { blockHtml } from './block.ts';
import { written } from './element.ts';
import { portableHtml } from './portable.ts';

export interface TextOptions {
  /** Path of the file, for messages. */
  readonly file: string;
  readonly story: Story;
  readonly site: URL;
  /** Path of the page on which the text stands; numbers of citations lead to its sources. */
  readonly href: string;
  /** Where that page has its sources: in one list, or in notes after each block. */
  readonly sources: 'list' | 'notes';
  readonly numbering: Numbering;
}

/**
 * A Markdown text of an entry, rendered as on its page, for a place that is not our page.
 * @throws Error with file and line if the text cannot be rendered, as for the page itself
 */
export async function textHtml(markdown: string, options: TextOptions): Promise<ElementContent[]> {
  const { file, story, site, href, sources, numbering } = options;
  const { segments } = await renderBody(markdown, { file, story, numbering, notes: 'none' });
  const page = new URL(href, site);
  return segments.flatMap((segment) =>
    segment.type === 'html'
      ? [written(portableHtml(sources === 'list' ? segment.html : toNotes(segment.html), page))]
      : blockHtml(segment, story, site),
  );
}

/** Without notes in the text, numbers lead to a list; on this page the first note has that number. */
const toNotes = (html: string) => html.replaceAll(' href="#source-', ' href="#note-');
