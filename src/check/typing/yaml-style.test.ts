import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { expect, test } from 'vitest';
import { asYaml, yamlStyle } from './yaml-style.ts';

/** What the library alone would write. */
const byLibrary = (data: Record<string, unknown>) =>
  stringify(data, null, yamlStyle).replace(/\n$/, '');

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...Array.from('aZ0-:# .,\'"[]{}&*!|>%@`~?\n\t\\ışİ’“é\u00a0\u2028')),
  }),
  fc.constantFrom('true', 'Null', '2019', '2019-07', '2019-07-12', '1e5', '0x1F', '.nan', 'a: b'),
);
const value = fc.letrec((tie) => ({
  scalar: fc.oneof(
    words,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  ),
  list: fc.array(tie('any'), { maxLength: 4 }),
  group: fc.dictionary(
    fc.oneof(fc.constantFrom('title', 'from', 'text', 'true'), words),
    tie('any'),
    {
      maxKeys: 4,
      noNullPrototype: true,
    },
  ),
  any: fc.oneof({ depthSize: 'small' }, tie('scalar'), tie('list'), tie('group')),
})).any;

test('writes any data as the library does, and it is read as it was', () => {
  fc.assert(
    fc.property(value, (each) => {
      const written = asYaml({ field: each });
      expect(written).toBe(byLibrary({ field: each }));
      expect(parse(`${written}\n`)).toEqual({ field: each });
    }),
    { numRuns: 2000, seed: 231 },
  );
});

test('takes quotation marks only where a text would be read as something else without them', () => {
  expect(
    asYaml({
      title: 'Erdoğan’s letter: what it says',
      date: '2019-07-12',
      published: '2019',
      note: "It's done: no",
      text: 'One\nTwo',
      rows: [
        ['2019-03', 800, null],
        ['x', 1.5, true],
      ],
      columns: [{ label: 'A', type: 'date' }],
      places: [],
    }),
  ).toBe(`title: 'Erdoğan’s letter: what it says'
date: 2019-07-12
published: '2019'
note: "It's done: no"
text: |-
  One
  Two
rows:
  - - 2019-03
    - 800
    - null
  - - x
    - 1.5
    - true
columns:
  - label: A
    type: date
places: []`);
});
