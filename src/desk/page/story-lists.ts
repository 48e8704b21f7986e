import { sideNames, type Side } from '../../schema/side.ts';
import { balanceOf } from '../../story/balance.ts';
import { inHand, newerEvents } from '../../story/freshness.ts';
import type { Story, StoryEvent } from '../../story/types.ts';
import { dateWords, dayWords } from '../../story/words.ts';
import type { List } from './overview.ts';
import type { Rows } from './rows.ts';

/** The lists that need the whole story. Events stand with the weightiest first, then the newest. */
export function storyLists(story: Story, rows: Rows): readonly List[] {
  const events = story.events.toReversed().sort((a, b) => b.significance - a.significance);
  const event = (each: StoryEvent, says: string, field: string) =>
    rows.ofEntry('timeline', each.id, `${dateWords(each.date)}. ${says}`, { field });
  return [
    {
      id: 'stale',
      title: 'Articles to review',
      about:
        'Steps and turning points on their topics have appeared since an editor last had them in hand. Read them against these, then mend “updated” or set “reviewed”.',
      rows: story.articles.flatMap((article) => {
        const newer = newerEvents(article, story.events, story.glossary);
        if (newer.length === 0) return [];
        const list = newer.toReversed().map(({ title, date }) => `${title} (${dateWords(date)})`);
        const says = `In hand on ${dayWords(inHand(article))}. Newer: ${list.join('; ')}.`;
        return rows.ofEntry('articles', article.id, says, {
          field: article.reviewed === undefined ? 'published' : 'reviewed',
        });
      }),
    },
    {
      id: 'unheard',
      title: 'Sides not heard',
      about:
        'Contested events (disputed, or steps and turning points between two sides) that have neither the words nor the position of a side concerned.',
      rows: events.flatMap((each) => {
        const { contested, heard, told, missing } = balanceOf(each);
        if (!contested || missing.length === 0) return [];
        const voices = [...heard, ...told];
        const says = `Not heard: ${named(missing)}.${voices.length > 0 ? ` Heard: ${named(voices)}.` : ''}`;
        return event(each, says, 'actors');
      }),
    },
    {
      id: 'disputed',
      title: 'Disputed events',
      about: 'Events whose sources contradict one another: has anything settled them since?',
      rows: events
        .filter(({ confidence }) => confidence === 'disputed')
        .map((each) =>
          event(each, each.positions.map(({ claim }) => claim).join(' '), 'confidence'),
        ),
    },
    {
      id: 'one-source',
      title: 'Events with one source',
      about: 'Events whose sources, repeats counted once, are a single report or document.',
      rows: events
        .filter(({ independent }) => independent === 1)
        .map((each) => event(each, oneSource(each), 'sources')),
    },
    {
      id: 'unreachable',
      title: 'Addresses that no longer answer',
      about: 'Sources with an “unreachable” day: look for a new address or a copy in an archive.',
      rows: story.sources.flatMap(({ id, unreachable, archived, uses }) => {
        if (unreachable === undefined) return [];
        const copy = archived === undefined ? 'No copy is recorded' : 'A copy is recorded';
        const says = `Failed on ${dayWords(unreachable)}. ${copy}. Cited in ${uses.length} ${uses.length === 1 ? 'place' : 'places'}.`;
        return rows.ofEntry('sources', id, says, { field: 'unreachable' });
      }),
    },
    {
      id: 'unused',
      title: 'Sources that nothing cites',
      about: 'They may still be of use, or be deleted.',
      rows: story.sources
        .filter(({ uses }) => uses.length === 0)
        .map(({ id, publisher, date }) =>
          rows.ofEntry('sources', id, `${publisher}, ${date ? dateWords(date) : 'undated'}.`),
        ),
    },
  ];
}

const named = (sides: readonly Side[]) => sides.map((side) => sideNames[side]).join(', ');

function oneSource({ sources, confidence }: StoryEvent): string {
  const [first] = sources;
  const what =
    sources.length === 1
      ? `${first?.publisher ?? ''} alone carries it`
      : `its ${sources.length} sources repeat one report, by ${first?.origin ?? first?.publisher ?? ''}`;
  return `It is called ${confidence}; ${what}.`;
}
