import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';

/** Elements that stand in the line of text; all others end it. */
const inline = new Set(
  'a abbr b bdi cite code data del dfn em i ins kbd mark q s small span strong time u'.split(' '),
);
const silent = new Set(['script', 'style', 'svg', 'template', 'head']);

/** Where the edge of an inline element stands in the text while it is gathered. */
const edge = '\u{E000}';

/** The texts of a page, one for each run of inline content, with the edges of elements marked. */
function lines(tree: Root): string[] {
  const found = [''];
  const append = (text: string) => {
    found.push((found.pop() ?? '') + text);
  };
  const walk = (parent: Root | Element): void => {
    for (const node of parent.children) {
      if (node.type === 'text') append(node.value);
      if (node.type !== 'element' || silent.has(node.tagName)) continue;
      if (inline.has(node.tagName)) {
        append(edge);
        walk(node);
        append(edge);
      } else {
        found.push('');
        walk(node);
        found.push('');
      }
    }
  };
  walk(tree);
  return found;
}

/**
 * Words that lost the space between them at the edge of an element: "14" and "December" drawn by
 * two elements as "14December". A plural or genitive after a name is one word: "S-400s", "Turkey’s";
 * so is the letter of a part of a law: "section 231(d)".
 */
function glued(html: string): string[] {
  return lines(fromHtml(html)).flatMap((line) =>
    [...line.matchAll(/([\p{L}\p{N}.,;:!?)”’]+)\u{E000}+(?=((?:[\p{L}\p{N}“‘]|\((?![a-z]\)))+))/gu)]
      .filter(([, before = '', after = '']) => !isOneWord(before, after))
      .map(({ index }) => line.slice(Math.max(0, index - 20), index + 40).replaceAll(edge, '|')),
  );
}

const isOneWord = (before: string, after: string) =>
  /[\p{L}\p{N}]$/u.test(before) && /^(s|es)$/.test(after);

describe('the test of spaces', () => {
  test.for([
    ['<p>on <time>14</time><span>December</span></p>', 1],
    ['<p>on <time>14</time> <span>December</span></p>', 0],
    ['<p>by <a>Reuters</a>on Monday</p>', 1],
    ['<nav><a>Home</a><a>Timeline</a></nav>', 1],
    ['<li>Home</li><li>Timeline</li>', 0],
    ['<p><span>S-400</span>s</p>', 0],
    ['<p><a>section 231</a>(d) of</p>', 0],
    ['<p><a>section 231</a>(the law)</p>', 1],
    ['<p>Sources:<a>Law</a></p>', 1],
    ['<p>said.<sup><a>1</a></sup> Then</p>', 0],
    ['<p>“<a>Law</a>”, (<em>so</em>)</p>', 0],
  ] as const)('%s has %i', ([html, count]) => {
    expect(glued(html)).toHaveLength(count);
  });
});

describe('every page', () => {
  // Astro drops a line break between two inline elements, and the space with it.
  test('keeps the spaces between its words', () => {
    const found = builtPages().flatMap(({ path, html }) =>
      glued(html).map((text) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});
