import { expect, test } from 'vitest';
import { faults } from './faults-fixture.ts';
import { quote, quoteInPlace } from './quote.ts';

const aQuote = {
  text: 'It is a done deal.',
  speaker: 'minister',
  date: '2019-07-12',
  venue: 'Ankara',
  sources: ['tass'],
};

test.each([
  ['quotation', quote, {}],
  ['quotation written in place', quoteInPlace, { id: 'q', context: 'He was asked.' }],
])('a %s with its original words needs their language', (_, schema, more) => {
  const original = { ...aQuote, ...more, original: 'Bu iş bitti.' };
  expect(faults(schema, { ...aQuote, ...more })).toEqual([]);
  expect(faults(schema, original)).toEqual([
    'language: original words need their language, such as tr or ru',
  ]);
  expect(faults(schema, { ...original, language: 'tr' })).toEqual([]);
  expect(faults(schema, { ...original, language: 'Turkish' })).toHaveLength(1);
});
