import type { ElementContent } from 'hast';
import { sourceWords } from '../../markdown/source-words.ts';
import type { StorySource } from '../../story/types.ts';
import { element } from './element.ts';

/**
 * A source as readers elsewhere see it: publisher, title with a link to its record here, date, kind,
 * and where it can be read.
 */
export function sourceItem(source: StorySource, site: URL, place?: string): ElementContent {
  const { publisher, title, language, date, kind, standing } = sourceWords(source);
  const rest = [date, kind, standing, place].filter((part) => part !== undefined && part !== '');
  return element(
    'li',
    {},
    `${publisher}, `,
    element('a', { href: new URL(source.href, site).href, lang: language }, title),
    `, ${rest.join(', ')}.`,
    ...(source.url === undefined ? [] : [' ', element('a', { href: source.url }, 'Read it there')]),
  );
}

/** Sources as a list, or nothing if there are none. */
export const sourceList = (
  sources: readonly StorySource[],
  site: URL,
): ElementContent | undefined =>
  sources.length === 0
    ? undefined
    : element(
        'ul',
        {},
        sources.map((source) => sourceItem(source, site)),
      );
