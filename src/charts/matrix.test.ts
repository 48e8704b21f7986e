import { expect, test } from 'vitest';
import { drawn, elementsIn, hostile, textOf } from './kinds-fixture.ts';

const columns = [
  { label: 'Buyer', type: 'text' as const },
  { label: 'Year', type: 'date' as const },
  { label: 'Price', type: 'number' as const },
  { label: 'Delivery', type: 'text' as const },
  { label: 'Response', type: 'text' as const },
  { label: 'State', type: 'text' as const },
];
const chart = {
  kind: 'matrix' as const,
  name: 'Buyer',
  details: ['Year', 'Price'],
  states: [
    { column: 'Delivery', values: [{ value: 'delivered', glyph: 'disc' as const }] },
    {
      column: 'Response',
      values: [{ value: 'sanctioned', glyph: 'square' as const, sanction: true }],
    },
  ],
  note: 'State',
};

test('each row is an item that can be read alone', () => {
  const html = drawn({
    columns,
    chart,
    rows: [['Turkey', '2017-12', 2.5, 'delivered', 'sanctioned', 'in force']],
  });
  expect(elementsIn(html, 'li').map(textOf)).toEqual([
    'Turkey, December 2017, 2.5delivered sanctionedin force',
  ]);
  expect(elementsIn(html, 'p').map(textOf)).toEqual([
    'Turkey, December 2017, 2.5',
    'delivered sanctioned',
    'in force',
  ]);
});

test('what is not known is left out', () => {
  const html = drawn({ columns, chart, rows: [['Iraq', null, null, 'none', null, null]] });
  expect(elementsIn(html, 'p').map(textOf)).toEqual(['Iraq', 'none']);
});

test('odd texts stay texts', () => {
  const html = drawn({
    columns,
    chart,
    rows: hostile.map((text) => [text, text, -0, text, text, text]),
  });
  expect(elementsIn(html, 'li')).toHaveLength(hostile.length);
  expect(elementsIn(html, 'script')).toEqual([]);
  expect(html).not.toMatch(/undefined|NaN|null/);
});

test('of many rows each is there', () => {
  const rows = Array.from({ length: 300 }, (_, at) => [`B${at}`, '2017', at, 'x', 'y', 'z']);
  expect(elementsIn(drawn({ columns, chart, rows }), 'li')).toHaveLength(300);
});
