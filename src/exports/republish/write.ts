import { toHtml } from 'hast-util-to-html';
import { publication } from '../../story/publication.ts';
import { element } from '../../markdown/element.ts';
import type { ArticleText } from '../text/article.ts';
import { elementsOf, noteContent } from '../text/html.ts';
import { markdownOf } from '../text/nodes.ts';

/** An article as Markdown: CommonMark and GFM, its citations as footnotes. */
export const asMarkdown = ({ headline, content, attribution, notes }: ArticleText): string =>
  markdownOf([headline, ...content, attribution, ...notes]);

/**
 * An article as an `article` element of plain HTML, without classes, styles and scripts: its
 * citations are numbers that lead to a list of notes at the end, and back.
 */
export function asHtml({ article, headline, content, attribution, notes }: ArticleText): string {
  const id = (kind: string, number: string) => `${article.id}-${kind}-${number}`;
  const cited = new Set<string>();
  const text = elementsOf([headline, ...content, attribution], (number) => {
    const first = !cited.has(number);
    cited.add(number);
    return element(
      'sup',
      first ? { id: id('ref', number) } : {},
      element('a', { href: `#${id('note', number)}` }, `[${number}]`),
    );
  });
  const ending = notes.map((note) =>
    element(
      'li',
      { id: id('note', note.identifier) },
      noteContent(note),
      ' ',
      element('a', { href: `#${id('ref', note.identifier)}`, ariaLabel: 'Back to the text' }, '↑'),
    ),
  );
  const parts = [
    // The attribution stays last.
    ...text.slice(0, -1),
    ...(ending.length > 0 ? [element('h2', {}, 'Notes'), element('ol', {}, ending)] : []),
    ...text.slice(-1),
  ];
  const lines = parts.flatMap((part) => ['\n', part]);
  return `${toHtml(element('article', { lang: publication.language }, lines))}\n`;
}

/** The same as a document of its own, which search engines are to leave for the first publication. */
export function asHtmlDocument(republication: ArticleText): string {
  const { article, canonical } = republication;
  const head = toHtml([
    element('meta', { charSet: 'utf-8' }),
    element('title', {}, article.headline),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('link', { rel: ['canonical'], href: canonical }),
  ]);
  return `<!doctype html>\n<html lang="${publication.language}">\n<head>${head}</head>\n<body>\n${asHtml(republication)}</body>\n</html>\n`;
}
