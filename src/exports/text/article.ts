import type { FootnoteDefinition, Heading, Paragraph, RootContent } from 'mdast';
import { listOf } from '../../markdown/list.ts';
import { createNumbering, type Citation } from '../../markdown/numbering.ts';
import { correctionsIn } from '../../story/corrections.ts';
import { publication } from '../../story/publication.ts';
import type { Story, StoryArticle } from '../../story/types.ts';
import { dayWords } from '../../story/words.ts';
import type { ExportContext } from '../export-file.ts';
import { madeAbsolute } from './absolute.ts';
import { correctionList } from './corrections.ts';
import { heading, link, list, paragraph, text } from './nodes.ts';
import { eventList, quotation } from './placed.ts';
import { sourceParagraph } from './source.ts';
import { plainTree } from './tree.ts';

/**
 * An article whole, as it is read elsewhere: CommonMark and GFM, its citations footnotes, all its
 * addresses absolute. What takes of it must not change it.
 */
export interface ArticleText {
  readonly article: StoryArticle;
  /** Where it was published first. */
  readonly canonical: string;
  readonly headline: Heading;
  /** From the standfirst to the corrections. */
  readonly content: readonly RootContent[];
  /** Who wrote it, where, when and under which licence. */
  readonly attribution: Paragraph;
  /** The sources behind the footnotes, by number. */
  readonly cited: readonly Citation[];
  readonly notes: readonly FootnoteDefinition[];
}

const made = new WeakMap<Story, Map<string, Promise<ArticleText>>>();

/**
 * The article for feeds, for other publishers and for assistants: with byline, key points, text, the
 * other reading, the gaps, its timeline and quotations, and every cited source in full. It is put
 * together once for each story and site.
 */
export function articleText(article: StoryArticle, context: ExportContext): Promise<ArticleText> {
  const ofStory = made.get(context.story) ?? new Map<string, Promise<ArticleText>>();
  made.set(context.story, ofStory);
  const canonical = new URL(article.href, context.site).href;
  const known = ofStory.get(canonical) ?? put(article, canonical, context.story);
  ofStory.set(canonical, known);
  return known;
}

async function put(article: StoryArticle, canonical: string, story: Story): Promise<ArticleText> {
  const numbering = createNumbering();
  const read = async (markdown: string) =>
    (await plainTree(markdown, { story, numbering })).children;
  const body = await read(article.body);
  const other = await read(article.otherReading);
  const gaps = await read(listOf(article.notKnown));
  const change = await read(listOf(article.wouldChange ?? []));
  const placed = JSON.stringify(body);
  const quotes = article.quotes.filter(({ item }) => !placed.includes(`"${item.href}"`));
  const sections: readonly [string, readonly RootContent[]][] = [
    ['Key points', [list(article.keyPoints.map((point) => [paragraph(point)]))]],
    ['', body],
    ['The other reading', other],
    ['What is not known', gaps],
    ['What would change this', change],
    ['Timeline', article.timeline.length > 0 ? [eventList(article.timeline, false)] : []],
    ['In their words', quotes.flatMap(({ item, note }) => quotation(item, note))],
    ['Corrections', correctionList(correctionsIn(story, article))],
  ];
  const content = [
    paragraph(article.standfirst),
    byline(article, story.asOf),
    ...sections.flatMap(([title, nodes]) =>
      nodes.length === 0 ? [] : [...(title === '' ? [] : [heading(2, title)]), ...nodes],
    ),
  ];
  const cited = numbering.list();
  return {
    article,
    canonical,
    headline: heading(1, article.headline),
    content: madeAbsolute(content, canonical),
    attribution: attribution(article, canonical),
    cited,
    notes: madeAbsolute(cited.map(noteOf), canonical),
  };
}

const names = ({ bylines }: StoryArticle) => bylines.map(({ name }) => name).join(', ');

const byline = (article: StoryArticle, asOf: string) =>
  paragraph(
    text(
      [
        `By ${names(article)}`,
        `Published ${dayWords(article.published)}`,
        ...(article.updated === undefined ? [] : [`Updated ${dayWords(article.updated)}`]),
        `Record to ${dayWords(asOf)}`,
      ]
        .map((part) => `${part}.`)
        .join(' '),
    ),
  );

const attribution = (article: StoryArticle, canonical: string) =>
  paragraph(
    text(`By ${names(article)}, published ${dayWords(article.published)}, `),
    link(canonical, publication.name),
    text(', under '),
    link(publication.licence.href, publication.licence.short),
    text('. Quotations and source documents belong to their authors.'),
  );

/** The footnote of a source. */
export function noteOf({ number, source, locators }: Citation): FootnoteDefinition {
  const label = String(number);
  const children = [sourceParagraph(source, locators)];
  return { type: 'footnoteDefinition', identifier: label, label, children };
}
