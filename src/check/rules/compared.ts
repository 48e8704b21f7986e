import { mustHold, mustHoldOrBeAccepted, shouldHold } from './rule.ts';

const question = 'positions/are-the-sanctions-lawful.md';
const exchange = 'exchanges/the-sanctions-of-december-2020.md';

/** Rules of entries that set the words of the sides beside one another. */
export const comparedRules = {
  'position/other-side': mustHold({
    title: 'The words under a side of a contested question were spoken by that side.',
    why: 'A reader takes what stands there for that side’s position. The side is that of the speaker’s own entry; Congress speaks for itself.',
    mend: 'Move the quotation to the side of its speaker, or take it off the list.',
    example: {
      file: question,
      right: '      - turkish-ministry-condemn-and-reject\n',
      wrong: '      - pompeo-made-clear\n',
    },
  }),
  'position/side-left-out': mustHold({
    title: 'Every side that acted in an event of a contested question is listed among its sides.',
    why: 'The page shows who has not spoken, so that nobody is left out unseen. Others, the side that gathers many, need not be listed.',
    mend: 'List the side, with its words, or with its name alone if nothing of it is on record; or take the event off the list.',
    example: { file: question, right: '  - side: russia\n', wrong: '' },
  }),
  'position/words-on-record': shouldHold({
    title:
      'A side is shown without words only if none on the events of the question are registered.',
    why: 'The page says there that no words of this side are on record. That must be so.',
    mend: 'List those of the quotations that answer the question. If none does, accept it with a reason.',
    example: {
      file: question,
      right: '    quotes:\n      - turkish-ministry-condemn-and-reject\n',
      wrong: '',
    },
  }),
  'exchange/outside': mustHoldOrBeAccepted({
    title:
      'The words and events of an exchange are of its period, or of the fourteen days after it.',
    why: 'An exchange shows who answered whom. Words from before it, or long after it, answer something else.',
    mend: 'Widen “period”, mend the date, or take the quotation or the event off the list.',
    example: { file: exchange, right: 'period: 2020-12-14', wrong: 'period: 2020-12-15' },
  }),
  'exchange/one-side': mustHold({
    title: 'An exchange has the words of two sides or more.',
    why: 'The words of one side alone are a statement. Its quotations stand on the page of the event.',
    mend: 'Add the words of another side; if there are none on record, delete the exchange.',
    example: {
      file: exchange,
      right: '  - turkish-ministry-condemn-and-reject\n',
      wrong: '  - pompeo-valued-ally\n',
    },
  }),
};
