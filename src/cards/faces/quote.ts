import { sideNames } from '../../schema/side.ts';
import { officeAfterName, speakerWords } from '../../story/quote-title.ts';
import type { SpineScale } from '../../story/spine.ts';
import type { StoryQuote } from '../../story/types.ts';
import { dateWords } from '../../story/words.ts';
import type { Face } from '../card.ts';
import { litMoment } from '../lit.ts';
import { shortenedQuotation } from '../../story/shorten.ts';

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
          ...(office === undefined ? [] : [{ text: officeAfterName(quote) }]),
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
export function quoteAlt(quote: StoryQuote): string {
  const who = `${speakerWords(quote)}: `;
  return `${who}“${shortenedQuotation(quote.text, Math.max(80, 418 - who.length))}”`;
}
