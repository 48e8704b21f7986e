import { expect, test } from 'vitest';
import { createNumbering } from './numbering.ts';
import { testSource } from './story-fixture.ts';

const [a, b] = [testSource('a'), testSource('b')];

test('a source keeps the number of its first citation', () => {
  const numbering = createNumbering();
  expect([numbering.cite(b), numbering.cite(a), numbering.cite(b, 'p. 4')]).toEqual([1, 2, 1]);
  expect(numbering.list().map(({ number, source }) => [number, source.id])).toEqual([
    [1, 'b'],
    [2, 'a'],
  ]);
});

test('collects the places cited, each once', () => {
  const numbering = createNumbering();
  for (const locator of ['p. 4', 'p. 6', 'p. 4', undefined]) numbering.cite(a, locator);
  expect(numbering.list()[0]?.locators).toEqual(['p. 4', 'p. 6']);
});

test('continues after the sources it begins with', () => {
  const numbering = createNumbering([a]);
  expect([numbering.cite(a), numbering.cite(b)]).toEqual([1, 2]);
});

test('gives every occurrence an id of its own', () => {
  const numbering = createNumbering([a]);
  numbering.cite(b);
  const ids = [2, 2, 1, 1].map((number) => numbering.anchor('ref', number).id);
  expect(ids).toEqual(['ref-2', 'ref-2-2', 'ref-1-more', 'ref-1-more-2']);
});

test('calls a note the first only when the page has none on that source yet', () => {
  const numbering = createNumbering([a]);
  numbering.cite(b);
  expect([2, 2, 1].map((number) => numbering.anchor('note', number).first)).toEqual([
    true,
    false,
    false,
  ]);
});
