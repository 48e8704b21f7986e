import { expect, test } from 'vitest';
import { fragmentsOf, indexWords, isHeldToRecord, quotedIn, wordsOf } from './quotation-match.ts';

test('words are the same in other typography', () => {
  expect(wordsOf('Turkey’s “S‑400” – done.')).toEqual(wordsOf("turkey's S-400 - Done"));
  expect(wordsOf('de\u00ADcision')).toEqual(wordsOf('decision'));
  expect(wordsOf('İsmail')).not.toEqual(wordsOf('Ismail'));
});

test('an insertion and an ellipsis stand between fragments', () => {
  expect(fragmentsOf('We [the ministry] reject … this decision')).toEqual([
    ['we'],
    ['reject'],
    ['this', 'decision'],
  ]);
});

const index = indexWords([
  ['It is a done deal, and we will not step back from our decision.', 'minister'],
  ['It is a [done] deal; we shall see.', 'president'],
]);
const holding = (quotation: string) => index.holding(quotation).map(({ of }) => of);

test('finds every text that has the words, and no other', () => {
  expect(holding('it is a done deal')).toEqual(['minister', 'president']);
  expect(holding('It is a “done” deal … not step back from [its] decision')).toEqual(['minister']);
  expect(holding('step back … a done deal')).toEqual([]);
  expect(holding('done deals')).toEqual([]);
  expect(holding('[…]')).toEqual([]);
});

test('six words are held to a record, insertions apart', () => {
  expect(isHeldToRecord('we will not step back')).toBe(false);
  expect(isHeldToRecord('we will not step [right] back')).toBe(false);
  expect(isHeldToRecord('we will not step … back now')).toBe(true);
});

test('finds the quotations that a text quotes, of several that of a cited source', () => {
  const said = 'It is a done deal, and we will not step back.';
  const quote = (id: string, source: string) => [said, { id, sources: [{ id: source }] }] as const;
  const index = indexWords([quote('first', 'tass'), quote('second', 'reuters')]);
  const found = (text: string) => quotedIn(text, index).map(({ id }) => id);
  expect(found('He said “it is a done deal, and we” [@reuters].')).toEqual(['second']);
  expect(found('He said “it is a done deal, and we”.')).toEqual(['first']);
  expect(found('He said “it is a done deal”.')).toEqual([]);
});
