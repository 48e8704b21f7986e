import { mustHold } from './rule.ts';

/** Rules of single fields, and of ids that lead from one entry to another. */
export const fieldRules = {
  'field/missing': mustHold('Every required field is there.'),
  'field/empty': mustHold('A field that is there says something.'),
  'field/type': mustHold(
    'A field holds what its kind of field holds: text, a list, true or false.',
  ),
  'field/value': mustHold('A field’s value is one that the field may have.'),
  'field/unknown': mustHold('There is no field that the kind of entry does not have.'),
  'id/twice': mustHold('No two entries of one kind have the same id.'),
  'ref/unknown': mustHold('Every id leads to an entry.'),
  'list/twice': mustHold('No list names the same entry twice.'),
  'page/front': mustHold('The home page says what the front page leads with.'),
  'event/known-before': mustHold('An event does not become known before it happens.'),
  'event/after': mustHold('An event comes after another one of the same day only.'),
};
