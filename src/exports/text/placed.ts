import type { BlockContent as Block, List, RootContent } from 'mdast';
import type { BlockContent } from '../../markdown/block-content.ts';
import { plainText } from '../../markdown/plain.ts';
import { cellOf } from '../../story/cell-words.ts';
import { byDay } from '../../story/order.ts';
import { sideNames } from '../../schema/side.ts';
import { firstWords } from '../../story/exchange-days.ts';
import { officeAfterName, speakerWords, venueFirst } from '../../story/quote-title.ts';
import { shortenedQuotation } from '../../story/shorten.ts';
import { chosenLength, silenceWords, silentOn, spokenOn } from '../../story/sides-on.ts';
import type {
  Noted,
  StoryEvent,
  StoryFigure,
  StoryQuestion,
  StoryQuote,
} from '../../story/types.ts';
import { dateWords } from '../../story/words.ts';
import { link, list, paragraph, quoted, strong, table, text } from './nodes.ts';

/** What an article places in its text, as plain quotations, lists and tables. */
export function placedNodes(content: BlockContent): RootContent[] {
  switch (content.is) {
    case 'quote':
      return quotation(content.quote);
    case 'figure':
      return figure(content.figure);
    case 'events': {
      const events = content.events.map((item) => ({ item, note: undefined }));
      return events.length === 0 ? [] : [eventList(events, content.full)];
    }
    case 'exchange': {
      const { event, quotes } = content;
      const onEvent = quotes.every((quote) => quote.event?.id === event.id);
      return [
        onEvent
          ? paragraph(text('In their words: '), link(event.href, event.title))
          : paragraph(text('In their words, in order of time')),
        ...[...quotes].sort(byDay).flatMap((quote) => quotation(quote)),
      ];
    }
    case 'exchange entry': {
      const { exchange } = content;
      return [
        paragraph(
          text(`The first words of each side, ${dateWords(exchange.period)}: `),
          link(exchange.href, exchange.title),
        ),
        ...firstWords(exchange).flatMap((quote) => quotation(quote)),
      ];
    }
    case 'positions':
      return positions(content.question);
  }
}

/** What each side holds on a question, with the quotation that is chosen for it, and who is silent. */
function positions(question: StoryQuestion): RootContent[] {
  return [
    paragraph(text('Positions: '), link(question.href, question.question)),
    list(
      spokenOn(question).map(({ side, position = '', chosen }) => {
        const blocks: Block[] = [
          paragraph(strong(sideNames[side]), text(`: ${plainText(position)}`)),
        ];
        if (chosen)
          blocks.push(
            paragraph(
              text(`“${shortenedQuotation(chosen.text, chosenLength)}” `),
              link(chosen.href, speakerWords(chosen)),
            ),
          );
        return blocks;
      }),
    ),
    ...silentOn(question).map((side) => paragraph(text(silenceWords(side)))),
  ];
}

/**
 * Words that were said, and below them who said them, where and when, and where they
 * are printed; the original words, if these are a translation.
 */
export function quotation(quote: StoryQuote, note?: string): RootContent[] {
  const { speaker, date, translation, original, language, sources } = quote;
  const [first] = sources;
  const said = paragraph(
    link(speaker.href, speaker.name),
    text(`${officeAfterName(quote)}. ${venueFirst(quote)}, `),
    link(quote.href, dateWords(date)),
    text('.'),
  );
  if (first) said.children.push(text(' '), link(first.href, first.publisher), text('.'));
  if (translation !== undefined) said.children.push(text(` Translation: ${translation}.`));
  return [
    quoted(`“${quote.text}”`),
    said,
    ...(original === undefined ? [] : [quoted(original, language)]),
    ...(note === undefined ? [] : [paragraph(text(note))]),
  ];
}

/** Events as a list, with their accounts or with their titles alone. */
export const eventList = (events: readonly Noted<StoryEvent>[], full: boolean): List =>
  list(
    events.map(({ item, note }) => {
      const blocks: Block[] = [
        paragraph(strong(dateWords(item.date)), text(' '), link(item.href, item.title)),
      ];
      const account = full ? plainText(item.body) : '';
      for (const words of [account, note ?? ''])
        if (words !== '') blocks.push(paragraph(text(words)));
      return blocks;
    }),
  );

function figure(shown: StoryFigure): RootContent[] {
  const { title, headline, href, unit, columns, rows, sources } = shown;
  const cells = rows.map((row) => row.map((cell, index) => cellOf(shown, cell, index)));
  const align = columns.map(({ type }) => (type === 'number' ? 'right' : null));
  const from = sources.flatMap((source, index) => [
    text(index === 0 ? 'Sources: ' : '; '),
    link(source.href, `${source.publisher}, ${source.title}`),
  ]);
  return [
    paragraph(
      link(href, headline),
      text(`. ${headline === title ? '' : `${title}. `}Unit: ${unit}`),
    ),
    table([columns.map(({ label }) => label), ...cells], align),
    ...(from.length === 0 ? [] : [paragraph(...from, text('.'))]),
  ];
}
