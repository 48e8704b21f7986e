import { sideNames } from '../schema/side.ts';
import { listPages } from '../story/addresses.ts';
import { evenings, type Evening } from '../story/as-of.ts';
import { counted, eventKindWords } from '../story/labels.ts';
import { inTenMinutes, pathsOn } from '../story/reading-paths.ts';
import { sections } from '../story/sections.ts';
import type { SpineScale } from '../story/spine.ts';
import type { Story, StoryEvent } from '../story/types.ts';
import { dayWords } from '../story/words.ts';
import type { Section } from './faces/section.ts';
import { litDays } from './lit.ts';

/** The sections of the site and their lists, each with the address of its page. */
export function sectionCards(
  story: Story,
  scale: SpineScale,
): readonly (readonly [string, Section])[] {
  const { events, quotes } = story;
  const turning = events.filter(({ significance }) => significance === 3);
  const every = `${counted(quotes.length, 'quotation')}, word for word, each with the office held on that day`;
  return [
    [
      sections.articles.href,
      { title: 'Articles', holds: counted(story.articles.length, 'article') },
    ],
    [sections.timeline.href, timeline('Timeline', events, story.asOf)],
    [
      '/timeline/turning-points/',
      { ...timeline('Turning points', turning, story.asOf), lit: litDays(scale, turning) },
    ],
    [sections.quotes.href, { title: 'Quotations', holds: every }],
    ['/quotes/by-speaker/', { title: 'Quotations by speaker', holds: every }],
    [
      sections.people.href,
      { title: 'People', holds: counted(story.people.length, 'person', 'people') },
    ],
    [
      sections.organisations.href,
      { title: 'Organisations', holds: counted(story.organisations.length, 'organisation') },
    ],
    [
      sections.sources.href,
      { title: 'Sources', holds: `${counted(story.sources.length, 'source')} behind the record` },
    ],
    [
      sections.figures.href,
      {
        title: 'Figures',
        holds: `${counted(story.figures.length, 'series', 'series')} of numbers, with sources`,
      },
    ],
    [
      sections.positions.href,
      {
        title: sections.positions.name,
        holds: `${counted(story.questions.length, 'contested question')}: what each side holds, in its own words`,
      },
    ],
    [
      sections.exchanges.href,
      {
        title: sections.exchanges.name,
        holds: `${counted(story.exchanges.length, 'exchange')}: what all sides said, in the order in which it was said`,
      },
    ],
    [
      sections.glossary.href,
      {
        title: 'Glossary',
        holds: `${counted(story.glossary.length, 'term')} in plain English, with sources`,
      },
    ],
    [
      sections.search.href,
      { title: sections.search.name, holds: 'Articles, events, quotations, people and sources' },
    ],
    [
      sections.data.href,
      { title: 'The story as data', holds: 'Timeline, quotations, people and sources as files' },
    ],
    [
      sections.feeds.href,
      {
        title: sections.feeds.name,
        holds: 'Articles, events, quotations and corrections as they come',
      },
    ],
    [
      sections.embed.href,
      {
        title: sections.embed.name,
        holds: 'Events, quotations and the timeline in pages of your own',
      },
    ],
    [
      sections.asOf.href,
      {
        title: sections.asOf.name,
        holds: 'The record as it could be read on an evening of the past',
      },
    ],
    [
      sections.handbook.href,
      { title: 'Handbook for editors', holds: 'How an entry is added, field by field' },
    ],
    ['/search/', { title: 'Search', holds: 'Articles, events, quotations, people and sources' }],
    ['/data/', { title: 'The story as data', holds: 'Events, quotations and sources as files' }],
    ['/feeds/', { title: 'Feeds and calendars', holds: 'To follow the record in a reader' }],
    [
      '/embed/',
      { title: 'Embedding', holds: 'An event, a quotation or a figure in your own page' },
    ],
    [
      listPages.evening,
      {
        title: 'The file as it stood',
        holds: 'What could be known on the evening of each turning point',
      },
    ],
    ...evenings(story).map((evening) => asItStood(evening, scale)),
    ...story.pages
      .filter(({ id }) => id !== 'home')
      .map(({ href, title, standfirst }) => [href, { title, holds: standfirst }] as const),
    ...story.pages.flatMap((page): readonly (readonly [string, Section])[] => {
      const ten = pathsOn(story, page)?.ten;
      return ten ? [[ten.href, { title: inTenMinutes.title, holds: inTenMinutes.holds(ten) }]] : [];
    }),
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

/** An evening: what happened on it, and the stretch of the story that could be known. */
function asItStood({ day, turningPoints }: Evening, scale: SpineScale): readonly [string, Section] {
  const happened = turningPoints.map(({ title }) => title).join('; ');
  const start = `${String(scale.firstYear)}-01-01`;
  // The spine has nothing to show of an evening before it begins.
  const known = day > start ? { from: scale.at(start), to: scale.at(day) } : {};
  return [
    `${listPages.evening}${day}/`,
    {
      title: `The evening of ${dayWords(day)}`,
      holds: happened === '' ? 'What could be known as the year ended' : happened,
      lit: { ...known, ...litDays(scale, turningPoints) },
    },
  ];
}

const timeline = (title: string, events: readonly StoryEvent[], asOf: string): Section => ({
  title,
  holds: `${counted(events.length, 'event')}, each with its sources, recorded to ${dayWords(asOf)}`,
});
