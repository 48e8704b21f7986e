import { shouldHold } from './rule.ts';

const event = 'timeline/us-sanctions-ssb.md';

/** Rules of fairness: who is heard, and what an account rests on. */
export const balanceRules = {
  'balance/side-unheard': shouldHold({
    title:
      'A disputed event, and a turning point between two sides, has the words or the position of every side concerned.',
    why: 'A reader who holds with the side left out will not trust the rest. Others, the side that gathers many, need not be heard.',
    mend: 'Register what that side said about the event, or name in “answers” of its answer which event it answers.',
    example: {
      file: 'timeline/turkish-ministry-rejects-sanctions.md',
      right: 'answers: us-sanctions-ssb\n',
      wrong: '',
    },
  }),
  'balance/one-source': shouldHold({
    title:
      'What is disputed, and a step or turning point that is confirmed, is carried by two independent sources, or by an official document.',
    why: 'Reprints of one agency’s report are one report, however many newspapers carry it, and one report can be wrong.',
    mend: 'Find a second source of its own, or call the event reported.',
    example: {
      file: event,
      right: '  - defenceturkey-2020-12-15-sanctions\n  - everycrsreport-2020-12-16-in11557',
      wrong: '  - defenceturkey-2020-12-15-sanctions',
    },
  }),
  'balance/state-only': shouldHold({
    title: 'An account that rests on state-run outlets alone names them as state-run.',
    why: 'The state that runs the outlet is, as a rule, a party to this story. Readers must know whose account it is.',
    mend: 'Say in the text that the outlet is a state’s: “the Russian state agency TASS reported”.',
    example: {
      file: 'timeline/lavrov-condemns-the-sanctions.md',
      right: ', the Russian state agency TASS reported',
      wrong: '',
    },
  }),
};
