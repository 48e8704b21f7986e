import { mustHoldOrBeAccepted, shouldHold } from './rule.ts';

/** Rules of identity: that things are what they seem, and stand here once. */
export const identityRules = {
  'text/look-alike': mustHoldOrBeAccepted('A word has letters of one script only.'),
  'link/look-alike': mustHoldOrBeAccepted('A web address leads where it seems to lead.'),
  'entry/near-duplicate': shouldHold('No two entries are about the same thing.'),
};
