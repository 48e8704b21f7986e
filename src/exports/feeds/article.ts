import type { StoryArticle } from '../../story/types.ts';
import type { ExportContext } from '../export-file.ts';
import { element } from '../../markdown/element.ts';
import { articleText, type ArticleText } from '../text/article.ts';
import { elementsOf, noteContent } from '../text/html.ts';
import { feedHtml, numberOn } from './html.ts';

const made = new WeakMap<ArticleText, string>();

/**
 * The whole of an article as plain HTML for feeds, from its standfirst to its sources. Numbers of
 * citations lead to the sources on its page, for ids of one item mean nothing in a reader of feeds.
 */
export async function articleHtml(article: StoryArticle, context: ExportContext): Promise<string> {
  const text = await articleText(article, context);
  // Two forms of several feeds hold the same article.
  const html = made.get(text) ?? htmlOf(text);
  made.set(text, html);
  return html;
}

/** An article as its standfirst and key points, with the way to the whole of it. */
export const articleGist = (
  { href, standfirst, keyPoints }: StoryArticle,
  { site }: ExportContext,
): string =>
  feedHtml([
    element('p', {}, standfirst),
    element(
      'ul',
      {},
      keyPoints.map((point) => element('li', {}, point)),
    ),
    element(
      'p',
      {},
      element('a', { href: new URL(href, site).href }, 'The whole article, with its sources'),
    ),
  ]);

function htmlOf({ canonical, content, attribution, notes }: ArticleText): string {
  const reference = numberOn(canonical, 'source');
  return feedHtml([
    ...elementsOf(content, reference),
    ...(notes.length === 0
      ? []
      : [
          element('h2', {}, 'Sources'),
          element(
            'ol',
            {},
            notes.map((note) => element('li', {}, noteContent(note))),
          ),
        ]),
    ...elementsOf([attribution], reference),
  ]);
}
