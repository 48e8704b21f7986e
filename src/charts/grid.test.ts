import { expect, test } from 'vitest';
import { drawn, elementsIn, hostile, textOf } from './kinds-fixture.ts';

const columns = [
  { label: 'Item', type: 'number' as const },
  { label: 'Measure', type: 'text' as const },
  { label: 'Chosen for', type: 'text' as const },
];
const chart = {
  kind: 'grid' as const,
  number: 'Item',
  name: 'Measure',
  state: {
    column: 'Chosen for',
    values: [
      { value: 'SSB', glyph: 'square' as const, sanction: true },
      { value: 'not named', glyph: 'ring' as const },
    ],
  },
};

test('each row is an item of a list: number, name, sign and words of its state', () => {
  const html = drawn({
    columns,
    chart,
    rows: [
      [1, 'Loans', 'SSB'],
      [2, 'Visas', 'not named'],
    ],
  });
  const items = elementsIn(html, 'li');
  expect(items.map(textOf)).toEqual(['1 Loans SSB', '2 Visas not named']);
  const signs = elementsIn(html, 'path').map(({ properties }) => properties['d']);
  expect(new Set(signs).size).toBe(2);
});

test('what is a sanction is red, and nothing else', () => {
  const html = drawn({
    columns,
    chart,
    rows: [
      [1, 'Loans', 'SSB'],
      [2, 'Visas', 'not named'],
    ],
  });
  const red = elementsIn(html, 'span').filter(({ properties }) =>
    [properties['className']].flat().includes('c-turn'),
  );
  expect(red.map(textOf)).toEqual(['SSB']);
});

test('signs are not read out', () => {
  const html = drawn({ columns, chart, rows: [[1, 'Loans', 'SSB']] });
  expect(elementsIn(html, 'svg').map(({ properties }) => properties['ariaHidden'])).toEqual([
    'true',
  ]);
});

test('unknown values, unsigned states and odd texts are shown as they are, without a sign', () => {
  const html = drawn({
    columns,
    chart,
    rows: [[null, null, null], ...hostile.map((text) => [-1.5, text, text])],
  });
  const items = elementsIn(html, 'li');
  expect(items).toHaveLength(hostile.length + 1);
  expect(elementsIn(html, 'svg')).toEqual([]);
  expect(elementsIn(html, 'script')).toEqual([]);
  expect(html).not.toMatch(/undefined|NaN|null/);
});
