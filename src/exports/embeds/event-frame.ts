import { standingWords } from '../../story/event-words.ts';
import type { StoryEvent } from '../../story/types.ts';
import { type Child, element } from '../../markdown/element.ts';
import { account, dateText, sideMark, sourceList, sourceNames, unbroken } from './parts.ts';

/** An event as it stands in a frame: date, title, who acted, account, positions, how sure, sources. */
export const eventFrame = (event: StoryEvent): Child[] => [
  element(
    'p',
    { className: ['l'] },
    dateText(event.date),
    event.places.length > 0 && `, ${event.places.join(', ')}`,
  ),
  element('h1', { dir: 'auto' }, element('a', { href: event.href }, unbroken(event.title))),
  element(
    'p',
    { className: ['l'] },
    event.actors.flatMap((actor, place) => [
      place > 0 && ', ',
      element(
        'span',
        { className: ['nb'] },
        sideMark(actor.side),
        element('a', { href: actor.href }, actor.name),
      ),
    ]),
  ),
  event.known && element('p', { className: ['l'] }, 'Became known on ', dateText(event.known), '.'),
  account(event.body),
  event.positions.length > 0 && [
    element('h2', {}, 'Who says what'),
    element(
      'ul',
      { className: ['p'] },
      event.positions.map(({ claim, sources }) =>
        element(
          'li',
          { dir: 'auto' },
          unbroken(claim),
          element('span', { className: ['l'] }, ' ', sourceNames(sources)),
        ),
      ),
    ),
  ],
  element('p', { className: ['l', event.confidence] }, standingWords(event)),
  sourceList(event.sources),
];
