import type { RootContent } from 'mdast';
import { createNumbering } from '../../markdown/numbering.ts';
import { correctionsIn } from '../../story/corrections.ts';
import { standingWords } from '../../story/event-words.ts';
import type { StoryEvent, StoryQuote } from '../../story/types.ts';
import { dateWords } from '../../story/words.ts';
import type { ExportContext } from '../export-file.ts';
import { madeAbsolute } from '../text/absolute.ts';
import { correctionList } from '../text/corrections.ts';
import { elementsOf } from '../text/html.ts';
import { heading, link, list, paragraph } from '../text/nodes.ts';
import { quotation } from '../text/placed.ts';
import { sourceList, sourceParagraph } from '../text/source.ts';
import { plainTree } from '../text/tree.ts';
import { feedHtml, numberOn } from './html.ts';

/** An event as plain HTML: date and place, account, who says what, how sure it is, sources. */
export async function eventHtml(event: StoryEvent, context: ExportContext): Promise<string> {
  const { date, known, places, positions, sources } = event;
  const day = [dateWords(date), ...places].join(', ');
  const later = known === undefined ? '' : ` Became known on ${dateWords(known)}.`;
  const claims = positions.map(({ claim, sources: reported }) => [
    paragraph(claim),
    list(reported.map((source) => [sourceParagraph(source)])),
  ]);
  return recordHtml(event, context, [
    paragraph(`${day}.${later}`),
    ...(await account(event, context)),
    ...(claims.length === 0 ? [] : [heading(2, 'Who says what'), list(claims)]),
    paragraph(standingWords(event)),
    ...sourceList(sources),
  ]);
}

/** A quotation as plain HTML: the words, who said them, what to know, sources. */
export async function quotationHtml(quote: StoryQuote, context: ExportContext): Promise<string> {
  const { event, sources } = quote;
  return recordHtml(quote, context, [
    ...quotation(quote),
    ...(await account(quote, context)),
    ...(event ? [paragraph('On: ', link(event.href, event.title), '.')] : []),
    ...sourceList(sources),
  ]);
}

const account = async ({ body }: StoryEvent | StoryQuote, { story }: ExportContext) =>
  (await plainTree(body, { story, numbering: createNumbering() })).children;

function recordHtml(
  record: StoryEvent | StoryQuote,
  { story, site }: ExportContext,
  nodes: readonly RootContent[],
): string {
  const page = new URL(record.href, site).href;
  const corrections = correctionList(correctionsIn(story, record));
  const ending = corrections.length === 0 ? [] : [heading(2, 'Corrections'), ...corrections];
  return feedHtml(elementsOf(madeAbsolute([...nodes, ...ending], page), numberOn(page, 'note')));
}
