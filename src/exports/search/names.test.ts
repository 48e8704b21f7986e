import { describe, expect, test } from 'vitest';
import { idOf, readId, shortIdOf } from './ids.ts';
import { checkDigit, namesOf } from './names.ts';

describe('a record is called', () => {
  test.for([
    ['person', 'Recep Tayyip Erdoğan', undefined, ['receptayyiperdogan', 'erdogan']],
    ['organisation', 'Defence agency', 'SSB', ['defenceagency', 'ssb']],
    ['term', 'Sanctions Act (CAATSA)', undefined, ['sanctionsactcaatsa', 'caatsa', 'sanctionsact']],
    ['event', 'The S-400 (again)', undefined, ['thes400again']],
    ['source', '—', 'TASS, wire', []],
  ] as const)('%s “%s”', ([kind, title, of, names]) => {
    expect(namesOf({ title, ...(of !== undefined && { of }) }, kind)).toEqual(names);
  });
});

test('a name has the check digit of whatever else it is typed as', () => {
  for (const typed of ['Akıncı', 'akinci', 'AKINCI', 'Akinci '])
    expect(checkDigit(typed)).toBe(checkDigit('Akıncı'));
  const all = new Set(['Erdoğan', 'Lavrov', 'SSB', 'CAATSA', '', '中文'].map(checkDigit));
  expect(all.size).toBeGreaterThan(3);
  expect([...all].join('')).toMatch(/^[\da-z]+$/);
});

test('an id is read back', () => {
  const record = { url: '/x/', content: 'x', filters: {}, meta: { title: 'Sergey Lavrov' } };
  const id = (kind: 'person' | 'event' | 'source', turning = false) =>
    idOf('abc123', shortIdOf({ ...record, kind, turning }, 40));
  expect(id('source')).toBe('abc123-s14');
  expect(readId(id('source'))).toEqual({ kind: 'source', turning: false, checkDigits: '' });
  expect(readId(id('event', true))).toMatchObject({ kind: 'event', turning: true });
  const { kind, checkDigits } = readId(id('person'));
  expect(kind).toBe('person');
  expect(checkDigits).toContain(checkDigit('lavrov'));
  expect(() => readId('1234567')).toThrow('no id of this index');
});
