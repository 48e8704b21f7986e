import { mustHoldOrBeAccepted } from './rule.ts';

/** Rules of sourcing: who said what, and where it is written. */
export const sourcingRules = {
  'citation/missing': mustHoldOrBeAccepted(
    'A paragraph of a published article that states a fact cites a source.',
  ),
  'quote/not-verbatim': mustHoldOrBeAccepted(
    'Six words or more in quotation marks are, word for word, those of a registered quotation.',
  ),
  'quote/no-office': mustHoldOrBeAccepted('A speaker held an office on the day of the quotation.'),
};
