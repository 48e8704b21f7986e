import { mustHold, mustHoldOrBeAccepted, shouldHold } from './rule.ts';

/** Rules of agreement: what one entry says may not contradict another. */
export const agreementRules = {
  'link/unknown': mustHold('A link to a page of this site leads to something.'),
  'date/disagrees': mustHoldOrBeAccepted(
    'A date that links to an event is the date of the event, or a less exact one that holds it.',
  ),
  'figure/form': mustHold('A figure’s mark stands behind a number: 419 {figure:id, row, column}.'),
  'figure/disagrees': mustHold('A number with a figure’s mark is the number of the figure.'),
  'source/too-early': mustHoldOrBeAccepted(
    'Nothing is reported by a source that was published before it happened.',
  ),
  'event/known-later': mustHoldOrBeAccepted(
    'An event is known by the day on which a source of it was published.',
  ),
  'quote/other-day': mustHoldOrBeAccepted(
    'Words on a statement by the same speaker were spoken at about that time.',
  ),
  'quote/far-from-event': shouldHold('A quotation is from the time of the event that it is about.'),
  'article/period': shouldHold('What an article lists lies in the period that it covers.'),
};
