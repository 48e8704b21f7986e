import { alsoMended, mustHold, mustHoldOrBeAccepted } from './rule.ts';

const article = 'articles/the-sanctions-of-december-2020.md';

/** Rules of sourcing: who said what, and where it is written. */
export const sourcingRules = {
  'citation/missing': mustHoldOrBeAccepted({
    title:
      'A paragraph of a published article, a contested question or an exchange that states a fact cites a source.',
    why: 'This is the promise of the site: a reader can follow every fact to where it is written. A date, a number, a name or a quotation counts as a fact.',
    mend: 'Cite the source at the end of the sentence. If there is none yet, keep the article a draft; a question or an exchange goes without the sentence.',
    example: {
      file: article,
      right:
        'Turkey’s foreign ministry announced retaliation in press release no. 321 [@mfa-tr-2020-12-14-no-321].',
      wrong: 'Turkey’s foreign ministry announced retaliation in press release no. 321.',
    },
  }),
  'quote/not-verbatim': mustHoldOrBeAccepted({
    title:
      'Six words or more in quotation marks are, word for word, those of a registered quotation.',
    why: 'A quotation that changes a word puts something into a speaker’s mouth. The record keeps who said it, when, where and in which source.',
    mend: 'Put the words right as the record has them, register the quotation first, or say it without quotation marks.',
    example: {
      file: article,
      right: '“endanger the security of U.S. military technology and personnel”',
      wrong: '“endanger the safety of U.S. military technology and personnel”',
    },
  }),
  'quote/other-source': mustHoldOrBeAccepted({
    title:
      'Words in quotation marks come from a source of the entry, or of the paragraph that they stand in.',
    why: 'A reader who follows the citation must find the words there, and not in another source that the site happens to know.',
    mend: 'Cite one of the sources of the quotation in the same paragraph. An article may also list the quotation under “quotes”, or place it.',
    example: {
      file: 'organisations/russia.md',
      right: 'how its foreign minister took the sanctions',
      wrong:
        'on a purchase said to “endanger the security of U.S. military technology and personnel”',
    },
  }),
  'quote/marks': alsoMended(
    mustHold({
      title: 'The words of a quotation are recorded without quotation marks around them.',
      why: 'The page sets the marks itself, and readers would see them doubled.',
      mend: 'Take the marks off at both ends, or run npm run check -- --fix. Marks within the words stay.',
      example: {
        file: 'quotes/turkish-ministry-condemn-and-reject.md',
        right:
          'We condemn and reject the decision to impose unilateral sanctions against Turkey as announced today by the U.S. in the context of Turkey’s acquisition of S-400 air defense systems.',
        wrong:
          '“We condemn and reject the decision to impose unilateral sanctions against Turkey as announced today by the U.S. in the context of Turkey’s acquisition of S-400 air defense systems.”',
      },
    }),
  ),
  'quote/no-office': mustHoldOrBeAccepted({
    title: 'A speaker held an office on the day of the quotation.',
    why: 'Under each quotation stands the office that the speaker held on that day, since the words of a minister weigh otherwise than those of a former one.',
    mend: 'Mend the day of the quotation, or add the office to the person with its first and last day.',
    example: { file: 'people/mike-pompeo.md', right: 'to: 2021-01-20', wrong: 'to: 2020-01-20' },
  }),
};
