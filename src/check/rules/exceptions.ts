import { mustHold } from './rule.ts';

/** Rules of accepted exceptions themselves. */
export const exceptionRules = {
  'exception/rule': mustHold({
    title: 'An exception is from a rule that may be accepted.',
    why: 'Rules of form have no exceptions: a page that breaks one cannot be built.',
    mend: 'Delete the exception and mend what the check reports.',
    example: {
      added: 'exceptions/no-source-needed.md',
      text: `---
rule: ref/unknown
entry: timeline/us-sanctions-ssb
words: Nothing in sources has the id
reason: The source will be recorded next week.
---
`,
    },
  }),
  'exception/unused': mustHold({
    title: 'An exception accepts something that the check finds.',
    why: 'An exception that is left over could one day accept something that nobody has looked at.',
    mend: 'Delete the file if the place has been mended; otherwise name the entry and the words of the message exactly.',
    example: {
      file: 'articles/the-sanctions-of-december-2020.md',
      right: 'voted against it, as the figure shows.',
      wrong: 'voted against it [@abc-2017-07-25-house-vote; @toinform-2017-07-27-senate-vote].',
    },
  }),
};
