import type { Event } from 'schema-dts';
import { plainText } from '../../markdown/plain.ts';
import type { StoryEvent } from '../../story/types.ts';
import { spanOf } from './dates.ts';
import { reference, type Names } from './ids.ts';

/**
 * Something that happened (schema.org Event). Who acted is given as what it is about, since
 * “actor” means a performer there. What tells of it:
 * the articles, and the site’s records of its sources.
 */
export function eventThing(event: StoryEvent, { address, thing }: Names): Event {
  return {
    '@type': 'Event',
    '@id': thing(event.href),
    url: address(event.href),
    name: event.title,
    description: plainText(event.body),
    ...spanOf(event.date),
    location: event.places.map((name) => ({ '@type': 'Place' as const, name })),
    about: event.actors.map(({ href }) => reference(thing(href))),
    subjectOf: [...event.toldIn, ...event.sources].map(({ href }) => reference(thing(href))),
    recordedIn: event.quotes.map(({ href }) => reference(thing(href))),
  };
}
