import { buildStory } from '../story/build.ts';
import { entriesWith, entry } from '../story/entries-fixture.ts';
import type { Story } from '../story/types.ts';

/** A small story with an entry of every kind that has a card; what is given stands in their fields. */
export function storyWith(
  fields: {
    readonly headline?: string;
    readonly title?: string;
    readonly date?: string;
    readonly words?: string;
    readonly name?: string;
    readonly venue?: string;
  } = {},
): Story {
  const { headline, title, date = '2019-07-12', words, name, venue } = fields;
  return buildStory(
    entriesWith(
      entry('articles', 'article', headline === undefined ? {} : { headline }),
      entry('timeline', 'event', { date, ...(title === undefined ? {} : { title }) }),
      entry('timeline', 'turn', { significance: 3, confidence: 'disputed', date: '2020-12-14' }),
      entry('quotes', 'quote', {
        ...(words === undefined ? {} : { text: words }),
        ...(venue === undefined ? {} : { venue }),
      }),
      entry('people', 'minister', name === undefined ? {} : { name }),
      entry('figures', 'figure', title === undefined ? {} : { title, unit: title }),
      entry('positions', 'question', {
        ...(title === undefined ? {} : { question: title }),
        events: ['turn'],
        sides: [{ side: 'us' }, { side: 'turkey', position: 'So.', quotes: ['quote'] }],
      }),
      entry('exchanges', 'exchange', {
        ...(title === undefined ? {} : { title }),
        quotes: ['quote'],
        events: ['turn'],
      }),
      entry('glossary', 'term', title === undefined ? {} : { term: title, definition: title }),
      entry('pages', 'about', title === undefined ? {} : { title, standfirst: title }),
    ),
  );
}
