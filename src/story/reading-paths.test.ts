import { expect, test } from 'vitest';
import { buildStory } from './build.ts';
import { entriesWith, entry } from './entries-fixture.ts';
import { readingPaths } from './reading-paths.ts';

const words = (count: number) => 'word '.repeat(count).trim();

test('ways through the story add up the minutes of what they lead to, without drafts', () => {
  const story = buildStory(
    entriesWith(
      entry(
        'articles',
        'a',
        { headline: 'One', standfirst: words(229), keyPoints: [words(230)] },
        words(690),
      ),
      entry('articles', 'b', { headline: 'B', standfirst: 'S.', keyPoints: ['P.'] }, words(230)),
      entry('articles', 'c', { headline: 'C', standfirst: 'S.', keyPoints: ['P.'], draft: true }),
      entry('pages', 'about', { title: 'About' }),
      entry(
        'pages',
        'start',
        {
          title: 'Start',
          paths: {
            ten: ['a'],
            hour: ['b', 'a', 'c'],
            questions: [{ question: 'Why?', read: ['c', 'b'] }],
          },
        },
        words(460),
      ),
    ),
    { drafts: true },
  );
  const paths = readingPaths(story);
  expect(paths?.minutes).toBe(2);
  expect(paths?.ten).toMatchObject({ href: '/start/in-ten-minutes/', minutes: 2 });
  expect(paths?.hour.articles.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(paths?.hour.minutes).toBe(4);
  expect(paths?.questions[0]?.articles.map(({ id }) => id)).toEqual(['b']);
});

test('a story without such a page has no ways through it', () => {
  expect(readingPaths(buildStory(entriesWith(entry('pages', 'about', {}))))).toBeUndefined();
});
