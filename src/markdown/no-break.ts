import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const NBSP = '\u00a0';
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const spaced = [
  // 14 December
  new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2})\\s(?=(?:${months})(?!\\p{L}))`, 'gu'),
  // $2.5 billion
  /([$€£]\d[\d.,]*)\s(?=(?:bn|m|tn|billion|million|trillion)(?!\p{L}))/gu,
  // section 231, No. 321, Article 5, 22 U.S.C. 9525
  /(?<!\p{L})((?:[Ss]ections?|[Ss]ec\.|[Aa]rticles?|[Aa]rt\.|Nos?\.|pp?\.|paras?\.|U\.S\.C\.|§)|\d+(?=\sU\.S\.C\.))\s(?=\d|U\.S\.C\.)/gu,
];
// S-400, F-35A, Su-35, SA-21, PMU-2; within a URL such a name has no space before it.
const hyphened = /(?<![\p{L}\p{N}/._=-])\p{Lu}\p{L}{0,2}-\d+\p{L}*(?:-\d+)?(?![\p{L}\p{N}/_=-])/gu;

/**
 * rehype plugin: keeps "S-400", "14 December", "$2.5 billion" and "section 231" in one line: with
 * non-breaking spaces, and with `<span class="nb">` around a hyphen, because the fonts lack U+2011.
 * Code and addresses stay as they are.
 */
export function rehypeNoBreak() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element') return isVerbatim(node) ? SKIP : undefined;
      if (node.type !== 'text' || index === undefined || !parent) return undefined;
      const parts = keepTogether(node.value);
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}

/** A text with non-breaking spaces in "14 December", "$2.5 billion" and "section 231". */
export const withNoBreakSpaces = (text: string): string =>
  spaced.reduce(
    (value, pattern) => value.replace(pattern, (_all, before: string) => before + NBSP),
    text,
  );

/** A piece of a text, and whether it must stay in one line. */
export interface Piece {
  readonly text: string;
  readonly together: boolean;
}

/** A text cut where its hyphened names begin and end; the pieces joined are the whole text. */
export function pieces(text: string): Piece[] {
  // All that is kept together has one of these, and most texts have none.
  if (!/\d|U\.S\.C\./.test(text)) return text === '' ? [] : [{ text, together: false }];
  const joined = withNoBreakSpaces(text);
  const found: Piece[] = [];
  let end = 0;
  for (const match of joined.matchAll(hyphened)) {
    if (match.index > end) found.push({ text: joined.slice(end, match.index), together: false });
    found.push({ text: match[0], together: true });
    end = match.index + match[0].length;
  }
  if (end < joined.length) found.push({ text: joined.slice(end), together: false });
  return found;
}

const keepTogether = (text: string): (Text | Element)[] =>
  pieces(text).map(({ text: value, together }) =>
    together
      ? {
          type: 'element',
          tagName: 'span',
          properties: { className: ['nb'] },
          children: [{ type: 'text', value }],
        }
      : { type: 'text', value },
  );

const address = /^(?:https?:\/\/|www\.)\S+$/;

function isVerbatim(node: Element): boolean {
  if (node.tagName === 'code' || node.tagName === 'pre') return true;
  const [only]: (ElementContent | undefined)[] = node.children;
  return node.tagName === 'a' && only?.type === 'text' && address.test(only.value);
}
