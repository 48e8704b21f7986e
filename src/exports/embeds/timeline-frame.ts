import type { Element } from 'hast';
import type { StoryEvent } from '../../story/types.ts';
import { confidenceWords, counted } from '../../story/labels.ts';
import { type Child, element } from '../../markdown/element.ts';
import type { Embed } from './embed.ts';
import { dateText, sideNamed, sourceNames, unbroken } from './parts.ts';

/** How much a list tells of its events; the first is the richest. */
export const details = ['sources', 'titles', 'steps', 'turning points'] as const;
export type Detail = (typeof details)[number];

/** A list longer than this is folded by year, and its turning points stand before it. */
const folded = 15;

const weight: Readonly<Record<Detail, StoryEvent['significance']>> = {
  sources: 1,
  titles: 1,
  steps: 2,
  'turning points': 3,
};
const what: Readonly<Record<Detail, string>> = {
  sources: 'events',
  titles: 'events',
  steps: 'turning points and steps',
  'turning points': 'turning points',
};

const row = (event: StoryEvent, detail: Detail): Element =>
  element(
    'li',
    { className: event.significance === 3 ? ['k'] : undefined },
    dateText(event.date, true),
    element(
      'div',
      {},
      element('p', { dir: 'auto' }, element('a', { href: event.href }, unbroken(event.title))),
      element(
        'p',
        { className: ['l'] },
        event.sides.flatMap((side) => [sideNamed(side), ' ']),
        event.confidence !== 'confirmed' && [
          element('b', {}, confidenceWords[event.confidence]),
          ' ',
        ],
        detail === 'sources' && ['· ', sourceNames(event.sources)],
      ),
    ),
  );

const rows = (events: readonly StoryEvent[], detail: Detail) =>
  element(
    'ol',
    {},
    events.map((event) => row(event, detail)),
  );

const countWords = (some: number, all: number) =>
  some === all ? counted(all, 'event') : `${some} of ${counted(all, 'event')}`;

/** A list of events as it stands in a frame, in as much detail as is asked for. */
export function timelineFrame(
  { title, page }: Embed,
  events: readonly StoryEvent[],
  detail: Detail,
): Child[] {
  const shown = events.filter(({ significance }) => significance >= weight[detail]);
  const turning = shown.filter(({ significance }) => significance === 3);
  const complete = shown.length === events.length;
  const years = [...Map.groupBy(events, ({ date }) => date.earliest.slice(0, 4))];
  const words = complete
    ? `${counted(events.length, 'event')}.`
    : `${shown.length.toLocaleString('en-GB')} ${what[detail]} of ${counted(events.length, 'event')}.`;
  return [
    element('h1', {}, element('a', { href: page }, title)),
    element(
      'p',
      { className: ['l'] },
      words,
      detail !== 'sources' && ' The sources of each stand on its page.',
    ),
    shown.length <= folded || years.length < 2
      ? rows(shown, detail)
      : [
          turning.length > 0 && [element('h2', {}, 'Turning points'), rows(turning, detail)],
          element('h2', {}, complete ? 'All events, by year' : 'By year'),
          years.map(([year, all]) => {
            const some = all.filter((event) => shown.includes(event));
            const part = some.length < all.length;
            const toAll = element('a', { href: `${page}#y${year}` }, `All of ${year}`);
            return element(
              'details',
              {},
              element(
                'summary',
                {},
                element('b', {}, year),
                ` ${countWords(some.length, all.length)}`,
              ),
              some.length > 0 && rows(some, detail),
              part && element('p', { className: ['l'] }, toAll),
            );
          }),
        ],
  ];
}
