import { mustHold } from './rule.ts';

/** Rules of accepted exceptions themselves. */
export const exceptionRules = {
  'exception/rule': mustHold('An exception is from a rule that may be accepted.'),
  'exception/unused': mustHold('An exception accepts something that the check finds.'),
};
