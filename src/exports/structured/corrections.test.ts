import { expect, test } from 'vitest';
import { buildStory } from '../../story/build.ts';
import { entriesWith, entry } from '../../story/entries-fixture.ts';
import { articleThing } from './article.ts';
import { namesAt } from './ids.ts';
import { quoteThing } from './quote.ts';

test('corrections of articles and quotations stand with their addresses', () => {
  const corrections = [{ date: '2026-02-01', wrong: 'It said 1.', right: 'It is 2.' }];
  const story = buildStory(
    entriesWith(entry('articles', 'a', { corrections }), entry('quotes', 'q', { corrections })),
    { drafts: false },
  );
  const [[article], [quote]] = [story.articles, story.quotes];
  const names = namesAt(new URL('https://x.example'));
  const made = (id: string) => [
    {
      '@type': 'CorrectionComment',
      url: `https://x.example/corrections/#${id}-2026-02-01`,
      datePublished: '2026-02-01',
      text: 'It said 1. It is 2.',
    },
  ];
  expect(article && articleThing(article, story, names, '/a.png')).toMatchObject({
    correction: made('a'),
  });
  expect(quote && quoteThing(quote, story, names)).toMatchObject({ correction: made('q') });
});
