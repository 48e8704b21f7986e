import { standingWords } from '../../story/event-words.ts';
import type { StoryEvent } from '../../story/types.ts';
import { type Child, h } from './element.ts';
import { account, dateText, sideMark, sourceList, sourceNames, unbroken } from './parts.ts';

/** An event as it stands in a frame: date, title, who acted, account, positions, how sure, sources. */
export const eventFrame = (event: StoryEvent): Child[] => [
  h(
    'p',
    { className: ['l'] },
    dateText(event.date),
    event.places.length > 0 && `, ${event.places.join(', ')}`,
  ),
  h('h1', { dir: 'auto' }, h('a', { href: event.href }, unbroken(event.title))),
  h(
    'p',
    { className: ['l'] },
    event.actors.flatMap((actor, place) => [
      place > 0 && ', ',
      h(
        'span',
        { className: ['nb'] },
        sideMark(actor.side),
        h('a', { href: actor.href }, actor.name),
      ),
    ]),
  ),
  event.known && h('p', { className: ['l'] }, 'Became known on ', dateText(event.known), '.'),
  account(event.body),
  event.positions.length > 0 && [
    h('h2', {}, 'Who says what'),
    h(
      'ul',
      { className: ['p'] },
      event.positions.map(({ claim, sources }) =>
        h(
          'li',
          { dir: 'auto' },
          unbroken(claim),
          h('span', { className: ['l'] }, ' ', sourceNames(sources)),
        ),
      ),
    ),
  ],
  h('p', { className: ['l', event.confidence] }, standingWords(event)),
  sourceList(event.sources),
];
