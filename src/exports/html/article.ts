import type { ElementContent } from 'hast';
import { createNumbering } from '../../markdown/numbering.ts';
import { correctionsIn, type StoryCorrection } from '../../story/corrections.ts';
import { publication } from '../../story/publication.ts';
import type { StoryArticle } from '../../story/types.ts';
import { dayWords } from '../../story/words.ts';
import type { ExportContext } from '../export-file.ts';
import { element, htmlOf } from './element.ts';
import { mdxAsMarkdown } from './mdx.ts';
import { sourceItem } from './source.ts';
import { textHtml } from './text.ts';

const made = new WeakMap<StoryArticle, Promise<string>>();

/**
 * The whole of an article as plain HTML, for feeds and wherever else it is read without our pages:
 * standfirst, key points, text with its blocks, the other reading, what is not known, sources,
 * corrections. Addresses are absolute; there is no class, no id and no script.
 */
export function articleHtml(article: StoryArticle, context: ExportContext): Promise<string> {
  // Two forms of several feeds hold the same article.
  const html = made.get(article) ?? makeHtml(article, context);
  made.set(article, html);
  return html;
}

async function makeHtml(article: StoryArticle, { story, site }: ExportContext): Promise<string> {
  const numbering = createNumbering();
  // Whether a text is MDX, the plugins tell by its name; here it is Markdown.
  const file = article.file.replace(/\.mdx$/, '.md');
  const text = (markdown: string) =>
    textHtml(markdown, { file, story, site, href: article.href, sources: 'list', numbering });
  // One after the other: sources are numbered in the order of the texts.
  const body = await text(article.format === 'mdx' ? mdxAsMarkdown(article.body) : article.body);
  const other = await text(article.otherReading);
  const gaps = await text(listOf(article.notKnown));
  const change = article.wouldChange && (await text(listOf(article.wouldChange)));
  return htmlOf([
    element('p', {}, element('strong', {}, article.standfirst)),
    element('h2', {}, 'Key points'),
    element(
      'ol',
      {},
      article.keyPoints.map((point) => element('li', {}, point)),
    ),
    ...body,
    element('h2', {}, 'The other reading'),
    ...other,
    element('h2', {}, 'What is not known'),
    ...gaps,
    ...(change ? [element('h3', {}, 'What would change this'), ...change] : []),
    element('h2', {}, 'Sources'),
    element(
      'ol',
      {},
      numbering.list().map(({ source, locators }) => sourceItem(source, site, locators.join('; '))),
    ),
    ...correctionList(correctionsIn(story, article), site),
    element(
      'p',
      {},
      `From ${publication.name}, `,
      element('a', { href: publication.licence.href }, publication.licence.short),
      '.',
    ),
  ]);
}

/** Corrections under their heading, or nothing. */
export const correctionList = (
  corrections: readonly StoryCorrection[],
  site: URL,
): readonly ElementContent[] =>
  corrections.length === 0
    ? []
    : [
        element('h2', {}, 'Corrections'),
        element(
          'ul',
          {},
          corrections.map(({ date, href, wrong, right }) =>
            element(
              'li',
              {},
              element('a', { href: new URL(href, site).href }, dayWords(date)),
              `: ${wrong} ${right}`,
            ),
          ),
        ),
      ];

/** Of one paragraph each, as the check sees to; a line of it must not begin an item of its own. */
const listOf = (items: readonly string[]) =>
  items.map((item) => `- ${item.replace(/\s+/g, ' ')}`).join('\n');
