import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { createNumbering, type Citation } from '../../markdown/numbering.ts';
import { sourceWords } from '../../markdown/source-words.ts';
import { publication } from '../../story/publication.ts';
import type { StoryArticle } from '../../story/types.ts';
import { dayWords } from '../../story/words.ts';
import type { ExportContext } from '../export-file.ts';
import { plainTree } from './body.ts';
import { heading, link, list, paragraph, text } from './nodes.ts';
import { eventList, quotation } from './placed.ts';

/** An article whole, to be published elsewhere: its text, and its notes apart. */
export interface RepublishedArticle {
  readonly article: StoryArticle;
  /** Where it was published first. */
  readonly canonical: string;
  /** CommonMark and GFM; citations are footnotes. */
  readonly tree: Root;
  readonly notes: readonly FootnoteDefinition[];
}

/**
 * Puts an article together for other publishers: with byline, key points, text, the other reading,
 * the gaps, its timeline and quotations, every cited source in full, and the line of attribution.
 * All links are absolute.
 */
export async function republished(
  article: StoryArticle,
  { story, site }: ExportContext,
): Promise<RepublishedArticle> {
  const numbering = createNumbering();
  const canonical = new URL(article.href, site).href;
  const read = async (markdown: string) =>
    (await plainTree(markdown, { story, numbering })).children;
  const readList = (items: readonly string[]) =>
    read(items.map((item) => `- ${item.replace(/\s+/g, ' ')}`).join('\n'));
  const body = await read(article.body);
  const other = await read(article.otherReading);
  const gaps = await readList(article.notKnown);
  const change = await readList(article.wouldChange ?? []);
  const placed = JSON.stringify(body);
  const quotes = article.quotes.filter(({ item }) => !placed.includes(`"${item.href}"`));
  const sections: readonly [string, readonly RootContent[]][] = [
    ['Key points', [list(article.keyPoints.map((point) => [paragraph(text(point))]))]],
    ['', body],
    ['The other reading', other],
    ['What is not known', gaps],
    ['What would change this', change],
    ['Timeline', article.timeline.length > 0 ? [eventList(article.timeline, false)] : []],
    ['In their words', quotes.flatMap(({ item, note }) => quotation(item, note))],
    ['Corrections', corrections(article)],
  ];
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, article.headline),
      paragraph(text(article.standfirst)),
      byline(article, story.asOf),
      ...sections.flatMap(([title, nodes]) =>
        nodes.length === 0 ? [] : [...(title === '' ? [] : [heading(2, title)]), ...nodes],
      ),
      attribution(article, canonical),
    ],
  };
  const notes = numbering.list().map(note);
  for (const part of [tree, ...notes])
    visit(part, 'link', (node) => {
      node.url = new URL(node.url, canonical).href;
    });
  return { article, canonical, tree, notes };
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

const corrections = ({ corrections: made = [] }: StoryArticle): RootContent[] =>
  made.length === 0
    ? []
    : [
        list(
          made.map(({ date, wrong, right }) => [
            paragraph(text(`${dayWords(date)}: ${wrong} ${right}`)),
          ]),
        ),
      ];

/** A source in full, with the places in it that were cited, and its address. */
function note({ number, source, locators }: Citation): FootnoteDefinition {
  const { publisher, title, date, kind, standing } = sourceWords(source);
  const record = paragraph(text(`${publisher}, `), link(source.href, title));
  const rest = [source.author, date, kind, standing, locators.join('; ')];
  record.children.push(text(`, ${rest.filter(Boolean).join(', ')}.`));
  for (const address of [source.url, source.archived])
    if (address !== undefined) record.children.push(text(' '), link(address, address));
  const label = String(number);
  return { type: 'footnoteDefinition', identifier: label, label, children: [record] };
}
