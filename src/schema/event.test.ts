import { expect, test } from 'vitest';
import { event, eventInPlace } from './event.ts';
import { anEvent, faults } from './faults-fixture.ts';

test.each([
  ['event', event, {}],
  ['event written in place', eventInPlace, { id: 'e', account: 'It landed.' }],
])('a disputed %s needs two positions', (_, schema, more) => {
  const disputed = { ...anEvent, ...more, confidence: 'disputed' };
  const position = { claim: 'It did not.', sources: ['tass'] };
  const expected = [
    'positions: a disputed event needs at least two positions, each with its sources',
  ];
  expect(faults(schema, { ...anEvent, ...more })).toEqual([]);
  expect(faults(schema, disputed)).toEqual(expected);
  expect(faults(schema, { ...disputed, positions: [position] })).toEqual(expected);
  expect(faults(schema, { ...disputed, positions: [position, position] })).toEqual([]);
  expect(
    faults(schema, { ...disputed, positions: [position, { claim: 'It did.', sources: [] }] }),
  ).toEqual(['positions.1.sources: needs at least one source']);
});

test('an event lists what it does not have as a fault', () => {
  const { title, sources, ...rest } = anEvent;
  expect(faults(event, rest)).toHaveLength(2);
  expect(faults(event, { ...rest, title, sources: [] })).toEqual([
    'sources: needs at least one source',
  ]);
  expect(faults(event, { ...rest, sources, title: 'x'.repeat(90) })).toEqual([]);
  expect(faults(event, { ...rest, sources, title: 'x'.repeat(91) })).toEqual([
    'title: has 91 characters; 90 are the most that cards, lists and feeds show whole',
  ]);
});
