import { sideNames, type Side } from '../../schema/side.ts';
import { speakingIn } from '../../story/exchange-days.ts';
import { counted } from '../../story/labels.ts';
import { silenceWords, silentOn } from '../../story/sides-on.ts';
import type { SpineScale } from '../../story/spine.ts';
import type { StoryExchange, StoryQuestion } from '../../story/types.ts';
import { dateWords } from '../../story/words.ts';
import type { Face, Run } from '../card.ts';
import { litDays } from '../lit.ts';

const signed = (sides: readonly Side[]): Run[] =>
  sides.map((side) => ({ sign: side, text: sideNames[side], tone: side }));

const wordsOf = ({ sides }: StoryQuestion): number =>
  sides.reduce((sum, { quotes }) => sum + quotes.length, 0);

const heardOn = ({ sides }: StoryQuestion): readonly Side[] =>
  sides.filter(({ quotes }) => quotes.length > 0).map(({ side }) => side);

/** A contested question, the sides whose words answer it, and where it came up. */
export const questionFace = (question: StoryQuestion, scale: SpineScale): Face => ({
  over: { runs: [{ text: 'Positions', strong: true }] },
  words: question.question,
  as: 'headline',
  under: [
    { runs: signed(heardOn(question)) },
    {
      runs: [
        {
          text: `What each side holds, in ${counted(wordsOf(question), 'quotation')}`,
          tone: 'second',
        },
      ],
    },
  ],
  lit: litDays(scale, question.events),
});

export const questionAlt = (question: StoryQuestion): string => {
  const heard = heardOn(question).map((side) => sideNames[side]);
  const silent = silentOn(question).map((side) => ` ${silenceWords(side)}`);
  return `${question.question} Words of: ${heard.join(', ')}.${silent.join('')}`;
};

/** An exchange: its days, what it is about, who speaks, and where it stands. */
export const exchangeFace = (exchange: StoryExchange, scale: SpineScale): Face => ({
  lead: { text: dateWords(exchange.period), tone: 'ink' },
  words: exchange.title,
  as: 'headline',
  under: [
    { runs: signed(speakingIn(exchange)) },
    {
      runs: [
        {
          text: `${counted(exchange.quotes.length, 'quotation')} in the order in which they were said`,
          tone: 'second',
        },
      ],
    },
  ],
  lit: litDays(
    scale,
    exchange.events,
    exchange.quotes.map(({ item }) => item),
  ),
});

export const exchangeAlt = (exchange: StoryExchange): string =>
  `${dateWords(exchange.period)}: “${exchange.title}”, ${counted(exchange.quotes.length, 'quotation')} of ${speakingIn(
    exchange,
  )
    .map((side) => sideNames[side])
    .join(', ')}, above a timeline on which its events are marked.`;
