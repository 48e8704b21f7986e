import { mustHoldOrBeAccepted, shouldHold } from './rule.ts';

/** Rules of identity: that things are what they seem, and stand here once. */
export const identityRules = {
  'text/look-alike': mustHoldOrBeAccepted({
    title: 'A word has letters of one script only.',
    why: 'The Cyrillic “а” looks like the Latin “a”, but no search finds a word that mixes them. They come in with copied text.',
    mend: 'Type the word anew. Words that are wholly Russian, Greek or Arabic are fine.',
    example: {
      file: 'timeline/lavrov-condemns-the-sanctions.md',
      right: 'Sergei Lavrov condemned',
      wrong: 'Sergei Lаvrov condemned',
    },
  }),
  'link/look-alike': mustHoldOrBeAccepted({
    title: 'A web address leads where it seems to lead.',
    why: 'A host name with letters of two scripts, or written in code (xn--…), or hidden behind an @, can send readers to another site than they see.',
    mend: 'Open the page and copy its address anew.',
    example: {
      file: 'sources/egypttoday-2020-12-14-pompeo.md',
      right: 'https://egypttoday.com/Article',
      wrong: 'https://egypttoday.com@news.example/Article',
    },
  }),
  'entry/near-duplicate': shouldHold({
    title: 'No two entries are about the same thing.',
    why: 'What stands here twice is mended once, and counts twice in lists and on the spine.',
    mend: 'Keep the better record, move what the other one adds into it, and lead all references to it. If there are really two, accept it with a reason.',
    example: {
      added: 'sources/egypttoday-us-announces-sanctions.md',
      text: `---
title: US announces sanctions on Turkey
publisher: Egypt Today
kind: newspaper
url: https://www.egypttoday.com/Article/1/95343/US-announces-sanctions-on-Turkey-for-purchasing-Russian-missile-defense?utm_source=letter
published: 2020-12-14
accessed: 2026-11
language: en
---
`,
    },
  }),
};
