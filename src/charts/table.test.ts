import { expect, test } from 'vitest';
import { columns } from './figure-fixture.ts';
import { nameOf, numberWords, rowsOf, unitOf } from './table.ts';

const heads = columns('When: date', 'Who: text', 'Value, billion dollars: number');

test('a row gives what can be drawn and nothing else', () => {
  const [row, empty] = rowsOf({
    columns: heads,
    rows: [
      ['2020-12-14', 'A', 2.5],
      [null, null, null],
    ],
  });
  expect(row?.number('Value, billion dollars')).toBe(2.5);
  expect(row?.number('Who')).toBeUndefined();
  expect(row?.date('When')?.earliest).toBe('2020-12-14');
  expect(row?.shortWords('When')).toBe('14\u00a0Dec 2020');
  expect(empty?.words('Who')).toBe('');
  expect(empty?.date('When')).toBeUndefined();
});

test('numbers have a true minus, and none fills the page', () => {
  expect(numberWords(-1234.5)).toBe('−1,234.5');
  expect(numberWords(1e300).length).toBeLessThan(12);
});

test('a column is called without its unit', () => {
  expect(nameOf({ columns: heads }, 'Value, billion dollars')).toBe('Value');
  expect(nameOf({ columns: heads }, 'Who')).toBe('Who');
});

test('the unit is that of the column that is drawn where there are several', () => {
  const chart = { kind: 'columns' as const, x: 'When', y: 'Firms' };
  const both = [...heads, { label: 'Firms', type: 'number' as const, unit: 'firms' }];
  const unit = 'firms, and billion dollars';
  expect(unitOf({ columns: both, unit, chart })).toBe('firms');
  expect(unitOf({ columns: both, unit, chart: undefined })).toBe(unit);
  expect(unitOf({ columns: heads, unit: 'billion dollars a year', chart })).toBe(
    'billion dollars a year',
  );
});
