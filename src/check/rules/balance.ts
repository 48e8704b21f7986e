import { shouldHold } from './rule.ts';

/** Rules of fairness: who is heard, and what an account rests on. */
export const balanceRules = {
  'balance/side-unheard': shouldHold(
    'A disputed event, and a turning point between two sides, has the words or the position of every side concerned.',
  ),
  'balance/one-source': shouldHold(
    'What is disputed, and a step or turning point that is confirmed, is carried by two independent sources, or by an official document.',
  ),
  'balance/state-only': shouldHold(
    'An account that rests on state-run outlets alone names them as state-run.',
  ),
};
