import { sideNames } from '../../schema/side.ts';
import type { SpineScale } from '../../story/spine.ts';
import type { StoryQuote } from '../../story/types.ts';
import { dateWords } from '../../story/words.ts';
import type { Face } from '../card.ts';
import { litMoment } from '../lit.ts';
import { shortenedQuotation } from '../shorten.ts';

/** The words, then who said them, in which office on that day, when and where. */
export function quoteFace(quote: StoryQuote, scale: SpineScale): Face {
  const { speaker, office, side } = quote;
  const translated = quote.translation === undefined ? '' : ` (translation: ${quote.translation})`;
  return {
    words: quote.text,
    as: 'quotation',
    under: [
      {
        runs: [
          { text: speaker.name, strong: true },
          ...(office === undefined ? [] : [{ text: `, ${office}` }]),
        ],
      },
      {
        runs: [
          { sign: side, text: sideNames[side], tone: side },
          { text: ` · ${dateWords(quote.date)}, ${quote.venue}${translated}`, tone: 'second' },
        ],
      },
    ],
    lit: litMoment(scale, quote.date),
  };
}

/** Who said what, and when. */
export function quoteAlt({ speaker, office, date, text }: StoryQuote): string {
  const who = `${speaker.name}${office === undefined ? '' : `, ${office}`}, ${dateWords(date)}: `;
  return `${who}“${shortenedQuotation(text, Math.max(80, 418 - who.length))}”`;
}
