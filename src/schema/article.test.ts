import { expect, test } from 'vitest';
import { article } from './article.ts';
import { anEvent, faults } from './faults-fixture.ts';

const anArticle = {
  headline: 'A headline',
  standfirst: 'A standfirst.',
  kind: 'analysis',
  published: '2026-01-01',
  authors: ['desk'],
  topics: ['s-400'],
  keyPoints: ['One.', 'Two.', 'Three.'],
  period: '2019',
  otherReading: 'Another reading.',
  notKnown: ['The price.'],
};

test('an article takes an event by id, by id with a note, or written out', () => {
  const whole = { ...anEvent, id: 'e', account: 'It landed.' };
  for (const item of ['e', { id: 'e', note: 'A note.' }, whole])
    expect(faults(article, { ...anArticle, timeline: [item] })).toEqual([]);
  for (const item of [{ id: 'e' }, { ...whole, id: 'E!' }, { ...whole, note: 'A note.' }, 7])
    expect(faults(article, { ...anArticle, timeline: [item] })).not.toEqual([]);
});

test.each([
  ['two key points', { keyPoints: ['One.', 'Two.'] }, 'keyPoints: needs three to five points'],
  [
    'six key points',
    { keyPoints: ['1', '2', '3', '4', '5', '6'] },
    'keyPoints: needs three to five points',
  ],
  ['nobody who signs', { authors: [] }, 'authors: names nobody'],
  ['no gap', { notKnown: [] }, 'notKnown: needs at least one gap'],
  ['no topic', { topics: [] }, 'topics: needs at least one topic'],
  [
    'a long headline',
    { headline: 'x'.repeat(81) },
    'headline: has 81 characters; 80 are the most that cards, lists and feeds show whole',
  ],
])('an article with %s', (_, change, fault) => {
  expect(faults(article, { ...anArticle, ...change })).toEqual([fault]);
});
