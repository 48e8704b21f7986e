import { expect, test } from 'vitest';
import type { ArticleData } from '../schema/article.ts';
import type { EventData } from '../schema/event.ts';
import { buildStory } from './build.ts';
import { entriesWith, entry } from './entries-fixture.ts';
import { newerEvents } from './freshness.ts';

/** Whether an article on the S-400 of 1 January 2026 is listed because of an event. */
function isListed(
  event: Partial<EventData>,
  article: Partial<ArticleData> = {},
  body = '',
): boolean {
  const { articles, events, glossary } = buildStory(
    entriesWith(
      entry('articles', 'article', { period: '2019/2025-12', ...article }),
      entry('timeline', 'event', { title: 'More S-400 parts arrive', ...event }, body),
      entry('glossary', 's-400', { term: 'S-400', forms: ['Triumf'] }),
    ),
  );
  const [first] = articles;
  if (!first) throw new Error('the story has no article');
  return newerEvents(first, events, glossary).length > 0;
}
const later: Partial<EventData> = { date: '2026-02-01' };

test.each([
  ['happened later', later],
  ['was entered later', { added: '2026-02-01' }],
  ['became known later', { known: '2026-02' }],
  ['names the topic by another form', { ...later, title: 'The Triumf is tested' }],
])('an event that %s', (_, event) => {
  expect(isListed(event)).toBe(true);
});

test('an event within the period of an article on the past, entered later', () => {
  expect(isListed({ added: '2026-02-01' }, { period: '2017/2019-07' })).toBe(true);
});

test('an event whose account alone is on the topic, and one whose actors are', () => {
  expect(isListed({ ...later, title: 'A visit' }, {}, 'They spoke of the S-400.')).toBe(true);
  expect(isListed({ ...later, title: 'A visit' }, { topics: ['turkey'] })).toBe(true);
});

test.each([
  ['happened earlier', { date: '2025-12-31' }, {}],
  ['was entered earlier, about a later day', { ...later, added: '2025-12-01' }, {}],
  ['is a detail', { ...later, significance: 1 as const }, {}],
  ['is on another topic', { ...later, title: 'The S-4000 is shown' }, {}],
  ['came after the period of an article on the past', later, { period: '2017/2019-07' }],
  ['stands in the article’s own timeline', later, { timeline: ['event'] }],
  ['came before a review', later, { reviewed: '2026-02-01' }],
  ['came before a change', later, { updated: '2026-02-01' }],
])('no event that %s', (_, event, article) => {
  expect(isListed(event, article)).toBe(false);
});
