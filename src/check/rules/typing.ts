import { isMended } from './rule.ts';

const article = 'articles/the-sanctions-of-december-2020.md';

/** Rules of how texts are typed. */
export const typingRules = {
  'text/straight-quotes': isMended({
    title: 'Quotation marks and apostrophes are typographic.',
    why: 'Titles and quotations are shown as they are written here, on every page in the same marks.',
    mend: 'Run npm run check -- --fix. Where it cannot be sure which way a mark turns, type “ or ”, ‘ or ’; feet are ′ and inches ″.',
    example: {
      file: 'timeline/us-sanctions-ssb.md',
      right: 'Turkey’s procurement agency',
      wrong: "Turkey's procurement agency",
    },
  }),
  'text/spaces': isMended({
    title: 'A text has plain spaces only and no invisible signs.',
    why: 'They come along with copied text; a search does not find words that they part. The site itself keeps together what belongs together.',
    mend: 'Run npm run check -- --fix.',
    example: {
      file: article,
      right: 'a Russian air-defence',
      wrong: 'a\u00A0Russian air-\u00ADdefence',
    },
  }),
  'text/letters': isMended({
    title: 'A letter and its mark are one sign.',
    why: 'On a Mac and in some PDFs ş can be an s with a cedilla of its own. It looks the same, but a search for the name does not find it.',
    mend: 'Run npm run check -- --fix, or type the letter anew.',
    example: {
      file: 'organisations/ministry-of-foreign-affairs-of-turkey.md',
      right: 'Dışişleri',
      wrong: 'Dıs\u0327is\u0327leri',
    },
  }),
};
