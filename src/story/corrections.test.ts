import { expect, test } from 'vitest';
import { buildStory } from './build.ts';
import { correctionsIn, correctionsOf } from './corrections.ts';
import { entriesWith, entry } from './entries-fixture.ts';

const made = (date: string, wrong: string) => ({ date, wrong, right: 'So it is.' });

const story = buildStory(
  entriesWith(
    entry('articles', 'a', {
      corrections: [
        made('2026-02-01', 'One.'),
        made('2026-03-01', 'Two.'),
        made('2026-03-01', 'Three.'),
      ],
    }),
    entry('timeline', 'it', { corrections: [made('2026-02-15', 'Four.')] }),
    entry('quotes', 'said', { corrections: [made('2026-01-15', 'Five.')] }),
  ),
);

test('corrections of articles, events and quotations come newest first, each with its address', () => {
  expect(
    correctionsOf(story).map(({ href, wrong, of }) => [href, wrong, of.kind, of.href]),
  ).toEqual([
    ['/corrections/#a-2026-03-01', 'Two.', 'article', '/articles/a/'],
    ['/corrections/#a-2026-03-01-2', 'Three.', 'article', '/articles/a/'],
    ['/corrections/#it-2026-02-15', 'Four.', 'event', '/events/it/'],
    ['/corrections/#a-2026-02-01', 'One.', 'article', '/articles/a/'],
    ['/corrections/#said-2026-01-15', 'Five.', 'quotation', '/quotes/said/'],
  ]);
});

test('an address stays when words change and a correction is added to the end', () => {
  const later = buildStory(
    entriesWith(
      entry('articles', 'a', {
        corrections: [made('2026-02-01', 'One, better.'), made('2026-02-01', 'Another.')],
      }),
    ),
  );
  expect(correctionsOf(later).map(({ id, wrong }) => [id, wrong])).toEqual([
    ['a-2026-02-01', 'One, better.'],
    ['a-2026-02-01-2', 'Another.'],
  ]);
});

test('those of one entry come in the order of its list', () => {
  const [article] = story.articles;
  expect(article && correctionsIn(story, article).map(({ wrong }) => wrong)).toEqual([
    'One.',
    'Two.',
    'Three.',
  ]);
});

test('entries of one id in several folders do not share an address', () => {
  const corrections = [made('2026-02-01', 'One.')];
  const both = buildStory(
    entriesWith(entry('articles', 'x', { corrections }), entry('timeline', 'x', { corrections })),
  );
  expect(correctionsOf(both).map(({ id }) => id)).toEqual(['x-2026-02-01', 'x-2026-02-01-2']);
});
