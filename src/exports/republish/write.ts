import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteReference, Root } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { publication } from '../../story/publication.ts';
import type { RepublishedArticle } from './document.ts';

const stringifier = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' })
  .freeze();

/** An article as Markdown: CommonMark and GFM, its citations as footnotes. */
export const asMarkdown = ({ tree, notes }: RepublishedArticle): string =>
  stringifier.stringify({ type: 'root', children: [...tree.children, ...notes] });

/**
 * An article as an `article` element of plain HTML, without classes, styles and scripts: its
 * citations are numbers that lead to a list of notes at the end, and back.
 */
export function asHtml({ article, tree, notes }: RepublishedArticle): string {
  const id = (kind: string, number: string) => `${article.id}-${kind}-${number}`;
  const cited = new Set<string>();
  const toElements = (part: Root) => {
    const hast = toHast(part, {
      handlers: {
        footnoteReference(_state: State, { identifier }: FootnoteReference): Element {
          const first = !cited.has(identifier);
          cited.add(identifier);
          return element('sup', first ? { id: id('ref', identifier) } : {}, [
            element('a', { href: `#${id('note', identifier)}` }, [
              { type: 'text', value: `[${identifier}]` },
            ]),
          ]);
        },
      },
    });
    // Obsolete in HTML, and no style may take its place.
    visit(hast, 'element', ({ properties }) => {
      delete properties['align'];
    });
    return elementsOf(hast);
  };
  const text = toElements(tree);
  const ending = notes.map(({ identifier, children }) =>
    element('li', { id: id('note', identifier) }, [
      ...inside(toElements({ type: 'root', children })),
      { type: 'text', value: ' ' },
      element('a', { href: `#${id('ref', identifier)}`, ariaLabel: 'Back to the text' }, [
        { type: 'text', value: '↑' },
      ]),
    ]),
  );
  const parts = [
    // The attribution stays last.
    ...text.slice(0, -1),
    ...(ending.length > 0
      ? [element('h2', {}, [{ type: 'text', value: 'Notes' }]), element('ol', {}, ending)]
      : []),
    ...text.slice(-1),
  ];
  return `${toHtml(
    element(
      'article',
      { lang: publication.language },
      parts.flatMap((part) => [{ type: 'text', value: '\n' }, part]),
    ),
  )}\n`;
}

/** The same as a document of its own, which search engines are to leave for the first publication. */
export function asHtmlDocument(republication: RepublishedArticle): string {
  const { article, canonical } = republication;
  const head = toHtml([
    element('meta', { charSet: 'utf-8' }, []),
    element('title', {}, [{ type: 'text', value: article.headline }]),
    element('meta', { name: 'robots', content: 'noindex' }, []),
    element('link', { rel: ['canonical'], href: canonical }, []),
  ]);
  return `<!doctype html>\n<html lang="${publication.language}">\n<head>${head}</head>\n<body>\n${asHtml(republication)}</body>\n</html>\n`;
}

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });

const elementsOf = (tree: ReturnType<typeof toHast>): Element[] =>
  'children' in tree
    ? tree.children.flatMap((child) => (child.type === 'element' ? [child] : []))
    : [];

/** What stands in the one paragraph of a note. */
const inside = (elements: readonly Element[]): ElementContent[] =>
  elements.flatMap(({ children }) => children);
