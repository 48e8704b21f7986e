import { sideNames } from '../schema/side.ts';
import { dataAddress, listPages, search } from '../story/addresses.ts';
import { counted, eventKindWords } from '../story/labels.ts';
import type { SpineScale } from '../story/spine.ts';
import type { Story, StoryEvent } from '../story/types.ts';
import { dayWords } from '../story/words.ts';
import type { Section } from './faces/section.ts';
import { litDays } from './lit.ts';

/** The sections of the site and their lists, each with the address of its page. */
export function sections(story: Story, scale: SpineScale): readonly (readonly [string, Section])[] {
  const { events, quotes } = story;
  const turning = events.filter(({ significance }) => significance === 3);
  const every = `${counted(quotes.length, 'quotation')}, word for word, each with the office held on that day`;
  return [
    ['/articles/', { title: 'Articles', holds: counted(story.articles.length, 'article') }],
    ['/timeline/', timeline('Timeline', events, story.asOf)],
    [
      '/timeline/turning-points/',
      { ...timeline('Turning points', turning, story.asOf), lit: litDays(scale, turning) },
    ],
    ['/quotes/', { title: 'Quotations', holds: every }],
    ['/quotes/by-speaker/', { title: 'Quotations by speaker', holds: every }],
    ['/people/', { title: 'People', holds: counted(story.people.length, 'person', 'people') }],
    [
      '/organisations/',
      { title: 'Organisations', holds: counted(story.organisations.length, 'organisation') },
    ],
    [
      '/sources/',
      { title: 'Sources', holds: `${counted(story.sources.length, 'source')} behind the record` },
    ],
    [
      '/figures/',
      {
        title: 'Figures',
        holds: `${counted(story.figures.length, 'series', 'series')} of numbers, with sources`,
      },
    ],
    [
      '/glossary/',
      {
        title: 'Glossary',
        holds: `${counted(story.glossary.length, 'term')} in plain English, with sources`,
      },
    ],
    [
      listPages.evening,
      {
        title: 'The file as it stood',
        holds: 'What had happened and what was known, on evenings that mattered',
      },
    ],
    [search.page, { title: 'Search', holds: 'Find a word, a name or a day in the whole file' }],
    [
      '/feeds/',
      { title: 'Feeds and calendars', holds: 'Follow the file in a reader or in a calendar' },
    ],
    [
      dataAddress(),
      { title: 'The story as data', holds: 'Events, quotations and sources, free to reuse' },
    ],
    [
      '/embed/',
      { title: 'Embedding', holds: 'Show an event, a quotation or a figure in another site' },
    ],
    [
      '/handbook/',
      { title: 'Handbook for editors', holds: 'How an entry is added, field by field' },
    ],
    ...story.pages
      .filter(({ id }) => id !== 'home')
      .map(({ href, title, standfirst }) => [href, { title, holds: standfirst }] as const),
    ...lists(story, scale),
  ];
}

function lists(story: Story, scale: SpineScale): readonly (readonly [string, Section])[] {
  const kinds = Map.groupBy(story.events, ({ kind }) => kind);
  const sides = Map.groupBy(story.quotes, ({ side }) => side);
  return [
    ...[...kinds].map(
      ([kind, events]) =>
        [
          `${listPages.kind}${kind}/`,
          {
            ...timeline(`Timeline: ${eventKindWords[kind].toLowerCase()}`, events, story.asOf),
            lit: litDays(scale, events),
          },
        ] as const,
    ),
    ...[...story.people, ...story.organisations]
      .filter(({ events }) => events.length > 0)
      .map(
        ({ id, name, events }) =>
          [
            `${listPages.actor}${id}/`,
            { ...timeline(`Timeline: ${name}`, events, story.asOf), lit: litDays(scale, events) },
          ] as const,
      ),
    ...[...sides].map(([side, quotes]): readonly [string, Section] => [
      `${listPages.side}${side}/`,
      {
        title: `Quotations: ${sideNames[side]}`,
        holds: `${counted(quotes.length, 'quotation')}, word for word`,
        lit: litDays(scale, [], quotes),
      },
    ]),
  ];
}

const timeline = (title: string, events: readonly StoryEvent[], asOf: string): Section => ({
  title,
  holds: `${counted(events.length, 'event')}, each with its sources, recorded to ${dayWords(asOf)}`,
});
