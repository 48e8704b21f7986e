import { shouldHold } from './rule.ts';

/** Rules of what share cards can show: most readers meet an entry there first. */
export const cardRules = {
  'quote/longer-than-card': shouldHold({
    title: 'A quotation is short enough for its share card to show it whole.',
    why: 'Of more than 400 characters the card leaves out the end and marks it with […]. Where it then stops is decided by length alone, and what comes last may turn what came before.',
    mend: 'Register the part that matters as the quotation, and mark with […] what you leave out. If the words must stand whole, accept it with a reason: the page and the data have all of them.',
    example: {
      added: 'quotes/statute-231a.md',
      text: `---
text: On and after the date that is 180 days after August 2, 2017, the President shall impose five or more of the sanctions described in section 9529 of this title with respect to a person the President determines knowingly, on or after August 2, 2017, engages in a significant transaction with a person that is part of, or operates for or on behalf of, the defense or intelligence sectors of the Government of the Russian Federation, including the Main Intelligence Agency of the General Staff of the Armed Forces of the Russian Federation or the Federal Security Service of the Russian Federation.
speaker: united-states
date: 2017-08-02
venue: 22 U.S.C. 9525(a)
sources:
  - usc-22-9525-a
---

The subsection that orders sanctions.
`,
    },
  }),
  'text/not-on-card': shouldHold({
    title:
      'A headline, a title, a name and the words of a quotation have letters that cards can show.',
    why: 'Share cards are drawn with the site’s own fonts, which hold Latin letters. Emoji and letters of other scripts are left out of the picture; the page shows them.',
    mend: 'Write it in Latin letters: a name as English texts spell it, a quotation in English with the words as spoken under “original”. If nothing is lost, accept it with a reason.',
    example: {
      file: 'timeline/lavrov-condemns-the-sanctions.md',
      right: 'title: ',
      wrong: 'title: 🚀 ',
    },
  }),
};
