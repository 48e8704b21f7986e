import { expect, test } from 'vitest';
import { sourceWords } from './source-words.ts';
import { testSource } from './story-fixture.ts';

test('a source in words', () => {
  expect(
    sourceWords(testSource('a', { kind: 'newspaper', language: 'tr', stateRun: true })),
  ).toEqual({
    publisher: 'State Department',
    title: 'Title of a',
    language: 'tr',
    date: '14\u00a0December 2020',
    kind: 'press',
    standing: 'state-run',
  });
});

test('an undated source says so; English and independence go without saying', () => {
  expect(sourceWords(testSource('a', { date: undefined, kind: 'trade-press' }))).toMatchObject({
    date: 'undated',
    kind: 'trade press',
    language: undefined,
    standing: undefined,
  });
});
