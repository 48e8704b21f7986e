import {
  addressOf,
  calendars,
  dataAddress,
  feedAddress,
  listPages,
  machineFiles,
} from '../../story/addresses.ts';
import { plainText } from '../../markdown/plain.ts';
import { publication } from '../../story/publication.ts';
import { sections } from '../../story/sections.ts';
import { dayWords } from '../../story/words.ts';
import type { ExportContext } from '../export-file.ts';
import { standingFeeds } from '../feeds/feeds.ts';
import { heading, link, list, markdownOf, paragraph, quoted } from '../text/nodes.ts';

/** `llms.txt` in the form of llmstxt.org: title, summary, notes, then lists of links. */
export function overview({ story, site }: ExportContext): string {
  const at = (path: string) => new URL(path, site).href;
  const page = (href: string, name: string, what: string) => [
    paragraph(link(at(href), name), `: ${what}`),
  ];
  const { licence } = publication;
  const { timeline, quotes, positions, exchanges, sources, figures, glossary } = sections;
  return markdownOf([
    heading(1, publication.name),
    quoted(publication.description),
    paragraph(
      `Every factual paragraph of an article cites its source, and every quotation is word for word, with speaker, day and place.${story.asOf === '' ? '' : ` The record ends on ${dayWords(story.asOf)}; nothing later is told.`} An event is confirmed, reported (not established) or disputed; please keep that word when you use it.`,
    ),
    paragraph(
      'What the desk wrote may be used under ',
      link(licence.href, licence.name),
      ' with a link to the page. Quotations and titles of sources are others’.',
    ),
    heading(2, 'Main pages'),
    list([
      page(timeline.href, timeline.name, 'every event with its sources'),
      page(quotes.href, quotes.name, 'by day, by speaker and by side'),
      page(
        positions.href,
        positions.name,
        'contested questions: what each side holds, in its own words, and what is established',
      ),
      page(exchanges.href, exchanges.name, 'what all sides said on some days, in order'),
      page(sources.href, sources.name, 'every document cited, and what rests on it'),
      page(figures.href, figures.name, 'series of numbers with units and sources'),
      page(
        listPages.evening,
        'The file as it stood',
        'what could be known on the evening of each turning point, from sources published by then',
      ),
      page(glossary.href, glossary.name, 'the terms explained'),
      ...story.pages
        .filter(({ id }) => id !== 'home')
        .map(({ id, title, standfirst }) => page(addressOf('pages', id), title, standfirst)),
    ]),
    heading(2, 'Articles'),
    list(story.articles.map(({ href, headline, standfirst }) => page(href, headline, standfirst))),
    heading(2, 'Contested questions'),
    list(
      story.questions.map(({ href, question, standfirst }) =>
        page(href, question, plainText(standfirst)),
      ),
    ),
    heading(2, 'Data'),
    list([
      page(dataAddress(), 'The story as data', 'what the files hold, field by field'),
      page(dataAddress('index.json'), 'List of the files', 'JSON, with sizes and checksums'),
      page(dataAddress('timeline.json'), 'Events', 'JSON, all of them'),
      page(dataAddress('quotes.json'), 'Quotations', 'JSON, all of them, with the office held'),
      page(
        dataAddress('positions.json'),
        'Positions',
        'JSON, the contested questions with the words of each side',
      ),
      page(dataAddress('exchanges.json'), 'Exchanges', 'JSON, words of some days in order'),
      page(dataAddress('sources.json'), 'Sources', 'CSL-JSON, all of them'),
      ...Object.values(standingFeeds).map(({ name, title, description }) =>
        page(feedAddress(name, 'json'), title, `JSON Feed. ${description}`),
      ),
      page(calendars.timeline, 'Timeline as a calendar', 'iCalendar, every event'),
      page(machineFiles.sitemapIndex, 'Sitemaps', 'every page'),
    ]),
    heading(2, 'Optional'),
    list([page(machineFiles.llmsFull, 'All articles in one file', 'Markdown, with footnotes')]),
  ]);
}
