import { expect, test } from 'vitest';
import { all, columns, drawn, textsOf } from './figure-fixture.ts';

const picture = drawn({
  columns: columns('Period: text', 'First: text', 'Second: text', 'Third: text'),
  rows: [
    ['2016–20', 'United States', 'Italy', 'Spain'],
    ['2019–23', 'Spain', 'Italy', null],
    ['2020–24', 'Spain (34 per cent)', 'Italy (24 per cent)', 'Germany (18 per cent)'],
  ],
  chart: { kind: 'ranks', period: 'Period', places: ['First', 'Second', 'Third'] },
});

test('a line joins each name to its next place, with a share or without', () => {
  // Spain and Italy twice each; the United States and Germany stand alone.
  expect(all(picture, 'path')).toHaveLength(4);
});

test('each place has its name with its rank, and its share below; an empty place has nothing', () => {
  const said = textsOf(picture);
  expect(said).toContain('1 United States');
  expect(said.slice(said.indexOf('3 Germany'))).toEqual(['3 Germany', '18 per cent']);
  expect(all(picture, 'circle')).toHaveLength(8);
});

test('a line runs level below its own label before it climbs', () => {
  for (const path of all(picture, 'path'))
    expect(String(path.properties['d'])).toMatch(/^M\d+ \d+H\d+L\d+ \d+$/);
});
