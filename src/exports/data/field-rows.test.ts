import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { dataFieldRows } from './field-rows.ts';
import { address, date, day, id } from './fields.ts';

const rows = dataFieldRows(
  z.strictObject({
    id: id.describe('Its id.'),
    url: address.nullable().describe('Its page.'),
    date: date.describe('When.'),
    known: date.nullable().describe('When known.'),
    kind: z.enum(['a', 'b']).nullable().describe('Its kind.'),
    weight: z.union([z.literal(1), z.literal(2)]).describe('Its weight.'),
    days: z.array(day).optional().describe('Its days.'),
    cells: z.array(z.array(z.union([z.string(), z.number(), z.null()]))).describe('Its cells.'),
    parts: z.array(z.strictObject({ on: z.boolean().describe('Whether.') })).describe('Its parts.'),
    count: z.int().describe('How many.'),
  }),
);

test('a field says what it holds, and whether it can be missing', () => {
  expect(
    rows.map(({ name, holds, choices, missing }) =>
      [name, holds, choices.join(' '), missing].join(' | '),
    ),
  ).toEqual([
    'id | an id |  | never',
    'url | an address |  | null',
    'date | a group of fields |  | never',
    'date.edtf | text |  | never',
    'date.earliest | a day |  | never',
    'date.latest | a day |  | never',
    'known | a group of fields as in date |  | null',
    'kind | one of | a b | null',
    'weight | one of | 1 2 | never',
    'days | a list of days |  | absent',
    'cells | a list of lists of values |  | never',
    'parts | a list of groups of fields |  | never',
    'parts.on | true or false |  | never',
    'count | a number |  | never',
  ]);
});

test('the words are those of the schema', () => {
  expect(rows.find(({ name }) => name === 'known')?.help).toBe('When known.');
});
