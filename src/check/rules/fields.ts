import { alsoMended, mustHold } from './rule.ts';

const event = 'timeline/us-sanctions-ssb.md';

/** Rules of single fields. */
export const fieldRules = {
  'field/missing': mustHold({
    title: 'Every required field is there.',
    why: 'A page that shows the field would have a gap in its place.',
    mend: 'Add the field. The page of the kind in this handbook says what it means.',
    example: { file: event, right: 'significance: 3\n', wrong: '' },
  }),
  'field/empty': mustHold({
    title: 'A field that is there says something.',
    why: 'An empty field looks filled in to the next editor and shows nothing to the reader.',
    mend: 'Fill the field in; if it need not be there, delete its line.',
    example: {
      file: 'quotes/pompeo-made-clear.md',
      right: 'venue: written statement',
      wrong: 'venue:',
    },
  }),
  'field/type': alsoMended(
    mustHold({
      title: 'A field holds what its kind of field holds: text, a list, true or false.',
      why: 'A list of one actor is still a list; pages go through it item by item.',
      mend: 'Write a list as lines that begin with a hyphen, and put a number that is meant as text between quotation marks.',
      example: {
        file: event,
        right: 'actors:\n  - united-states\n  - presidency-of-defense-industries',
        wrong: 'actors: united-states',
      },
    }),
  ),
  'field/value': alsoMended(
    mustHold({
      title: 'A field’s value is one that the field may have.',
      why: 'A day that the calendar does not have, or a kind that the site does not know, would put the entry in the wrong place or in none.',
      mend: 'Take one of the values that the check lists, or mend the form as it says.',
      example: { file: event, right: 'date: 2020-12-14', wrong: 'date: 2020-12-32' },
    }),
  ),
  'field/unknown': mustHold({
    title: 'There is no field that the kind of entry does not have.',
    why: 'A misspelt field would be passed over in silence, and what it says would be lost.',
    mend: 'Spell the field as the check proposes, or delete it.',
    example: { file: event, right: 'places:', wrong: 'place:' },
  }),
};
