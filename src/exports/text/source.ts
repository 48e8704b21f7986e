import type { Paragraph, RootContent } from 'mdast';
import { sourceWords } from '../../markdown/source-words.ts';
import type { StorySource } from '../../story/types.ts';
import { link, list, paragraph, text } from './nodes.ts';

/**
 * A source as readers elsewhere see it: publisher, title with a link to its record here, author,
 * date, kind, and the addresses where it can be read.
 * @param locators the places in it that were cited
 */
export function sourceParagraph(source: StorySource, locators: readonly string[] = []): Paragraph {
  const { publisher, title, language, date, kind, standing } = sourceWords(source);
  const rest = [source.author, date, kind, standing, locators.join('; ')];
  return paragraph(
    `${publisher}, `,
    link(source.href, title, language),
    `, ${rest.filter(Boolean).join(', ')}.`,
    ...[source.url, source.archived].flatMap((address) =>
      address === undefined ? [] : [text(' '), link(address, address)],
    ),
  );
}

/** Sources as a list, or nothing if there are none. */
export const sourceList = (sources: readonly StorySource[]): RootContent[] =>
  sources.length === 0 ? [] : [list(sources.map((source) => [sourceParagraph(source)]))];
