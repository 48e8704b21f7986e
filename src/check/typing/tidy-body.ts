import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../markdown/parse.ts';
import { trimmedBody } from './canonical.ts';

const blanksAtLineEnd = /[ \t]+$/gm;

/**
 * A body without the blanks that mean nothing: empty lines around it, line ends of Windows, and
 * blanks at the ends of lines, unless they are a line break or part of code.
 */
export function tidyBody(body: string): string {
  const trimmed = trimmedBody(body);
  if (!/[ \t]$/m.test(trimmed)) return trimmed;
  const tidy = trimmed.replace(blanksAtLineEnd, (blanks: string, offset: number) =>
    blanks.endsWith('  ') && inTheMiddle(trimmed, offset, blanks.length) ? blanks : '',
  );
  return sameMarkdown(trimmed, tidy) ? tidy : trimmed;
}

/** Whether words stand before and on the next line, so that two blanks between break the line. */
const inTheMiddle = (text: string, offset: number, length: number) =>
  /[^\n]$/.test(text.slice(0, offset)) && /^\n[ \t]*\S/.test(text.slice(offset + length));

/** Whether two texts are the same to Markdown. */
const sameMarkdown = (one: string, other: string): boolean =>
  shapeOf(parseMarkdown(one), 'with words') === shapeOf(parseMarkdown(other), 'with words');

/** The tree of a text as one string, without places, so that two can be compared. */
export const shapeOf = (tree: Nodes, words: 'with words' | 'without words'): string =>
  JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'position') return undefined;
    return words === 'without words' && isText(value) ? 'text' : value;
  });

const isText = (value: unknown) =>
  value !== null && typeof value === 'object' && 'type' in value && value.type === 'text';
