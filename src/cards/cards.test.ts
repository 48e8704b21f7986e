import { describe, expect, test } from 'vitest';
import { buildStory } from '../story/build.ts';
import { entriesWith } from '../story/entries-fixture.ts';
import { sideNames } from '../schema/side.ts';
import { standingPages } from '../story/addresses.ts';
import { cardFor, cardsOf, versioned } from './cards.ts';
import { colour } from './colours.ts';
import { storyWith } from './story-fixture.ts';

const story = storyWith();

describe('the address of a card', () => {
  test.each([
    ['/', '/cards/home.png'],
    ['/articles/', '/cards/articles.png'],
    ['/events/event/', '/cards/events/event.png'],
    ['/glossary/#term-term', '/cards/glossary/term.png'],
    ['/timeline/by-kind/delivery/', '/cards/timeline/by-kind/delivery.png'],
  ])('of %s is %s', (page, path) => {
    expect(cardFor(story, page).path).toBe(path);
  });

  test('is that of no other card', () => {
    const paths = [...cardsOf(story).cards.values()].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test.each([
    ['/sources/tass/', '/cards/sources.png'],
    ['/articles/nobody/evidence/', '/cards/articles.png'],
    ['/handbook/rules/quote/no-office/', '/cards/handbook.png'],
    ['/articles/article/evidence/', '/cards/articles/article.png'],
    ['/nowhere/', '/cards/home.png'],
  ])('of %s, which has none of its own, is %s', (page, path) => {
    expect(cardFor(story, page).path).toBe(path);
  });

  test('of a section is its own', () => {
    const own = standingPages.filter((page) => page !== '/handbook/rules/');
    expect(own.filter((page) => !cardsOf(story).cards.has(page))).toEqual([]);
  });
});

describe('the version of a card', () => {
  test('stays while nothing changes', () => {
    expect(versioned(cardFor(storyWith(), '/quotes/quote/'))).toBe(
      versioned(cardFor(story, '/quotes/quote/')),
    );
    expect(versioned(cardFor(story, '/quotes/quote/'))).toMatch(/\.png\?v=[0-9a-f]{8}$/);
  });

  test('changes with the words, of that card alone', () => {
    const changed = storyWith({ words: 'It was no deal.' });
    const version = (of: typeof story, page: string) => cardFor(of, page).hash;
    expect(version(changed, '/quotes/quote/')).not.toBe(version(story, '/quotes/quote/'));
    expect(version(changed, '/events/turn/')).toBe(version(story, '/events/turn/'));
  });
});

describe('the alternative text', () => {
  test('of a quotation is the words and who said them', () => {
    expect(cardFor(story, '/quotes/quote/').alt).toBe(
      'Mevlüt Çavuşoğlu, 12\u00a0July 2019: “It is a done deal.”'.replace(/\s+/g, ' '),
    );
  });

  test('is at most 420 characters', () => {
    const long = 'They said more of this than anybody had asked. '.repeat(60);
    const fields = { headline: long, title: long, words: long, name: long };
    const alts = [...cardsOf(storyWith(fields)).cards.values()].map(({ alt }) => alt);
    expect(alts.filter((alt) => alt.length > 420 || alt.length < 10)).toEqual([]);
  });
});

test('a story without events has cards', () => {
  const empty = buildStory(entriesWith());
  expect(cardFor(empty, '/timeline/').alt).toContain('0 events');
});

test('every side has a colour', () => {
  expect(Object.keys(sideNames).map(colour)).not.toContain('');
  expect(() => colour('gold')).toThrow('no colour');
});
