import { expect, test } from 'vitest';
import type { Form } from '../fields.ts';
import { readValue } from './values.ts';

const ids: Form = { is: 'list', of: { is: 'reference', targets: ['sources'] } };
const texts: Form = { is: 'list', of: { is: 'text' } };
const groups: Form = { is: 'list', of: { is: 'group', fields: [] } };

test.each<[Form, string[], unknown]>([
  [ids, ['a, b', 'c,'], ['a', 'b', 'c']],
  [texts, ['Ankara, Mürted'], ['Ankara', 'Mürted']],
  [
    texts,
    ['The price, which nobody gave.', 'A second.'],
    ['The price, which nobody gave.', 'A second.'],
  ],
  [texts, ['The price, which nobody has ever given'], ['The price, which nobody has ever given']],
  [texts, ['1,000 votes'], ['1,000 votes']],
  [groups, ['{claim: No, sources: [a, b]}'], [{ claim: 'No', sources: ['a', 'b'] }]],
  [groups, ['{claim: ['], ['{claim: [']],
  [ids, ['{id: a, note: A note.}', 'b'], [{ id: 'a', note: 'A note.' }, 'b']],
  [{ is: 'choice', options: [1, 2, 3] }, ['3'], 3],
  [{ is: 'choice', options: [1, 2, 3] }, ['4'], '4'],
  [{ is: 'flag' }, ['true'], true],
  [{ is: 'flag' }, ['false'], false],
  [{ is: 'text' }, [' 2019 '], '2019'],
])('%j from %j is %j', (form, written, value) => {
  expect(readValue(form, written)).toEqual(value);
});
