import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import type { ChartData } from '../schema/chart/chart.ts';
import type { StoryFigure } from '../story/types.ts';
import { drawn } from './figure-fixture.ts';

const columns: StoryFigure['columns'] = [
  { label: 'Date', type: 'date' },
  { label: 'Name', type: 'text' },
  { label: 'Note', type: 'text' },
  { label: 'One', type: 'number', unit: 'tonnes' },
  { label: 'Two', type: 'number' },
];

const charts = {
  columns: {
    kind: 'columns',
    x: 'Date',
    y: 'One',
    marks: [{ event: 'first-delivery' }, { event: 'nothing' }],
  },
  'columns of names': {
    kind: 'columns',
    x: 'Name',
    y: 'One',
    marks: [{ event: 'first-delivery' }],
  },
  line: { kind: 'line', x: 'Date', y: ['One', 'Two'], marks: [{ event: 'first-delivery' }] },
  moments: {
    kind: 'moments',
    date: 'Date',
    value: 'One',
    label: 'Name',
    marks: [{ event: 'first-delivery' }],
  },
  bars: { kind: 'bars', label: 'Name', value: 'One', note: 'Note' },
  ranks: { kind: 'ranks', period: 'Date', places: ['Name', 'Note'] },
  votes: { kind: 'votes', date: 'Date', body: 'Note', label: 'Name', for: 'One', against: 'Two' },
  ranges: { kind: 'ranges', label: 'Name', value: 'One', note: 'Note' },
  numbers: { kind: 'numbers', label: 'Name', value: 'One', unit: 'Note' },
  map: { kind: 'map', name: 'Name', latitude: 'One', longitude: 'Two', note: 'Note' },
  grid: {
    kind: 'grid',
    number: 'Two',
    name: 'Name',
    state: { column: 'Note', values: [{ value: 'b', glyph: 'half', sanction: true }] },
  },
  matrix: {
    kind: 'matrix',
    name: 'Name',
    details: ['Date', 'One'],
    states: [{ column: 'Note', values: [{ value: 'b', glyph: 'disc' }] }],
    note: 'Note',
  },
  path: {
    kind: 'path',
    steps: ['first-delivery', 'nothing'],
    from: 'first-delivery',
    to: 'nothing',
  },
} satisfies Record<string, ChartData>;

type Rows = StoryFigure['rows'];

const odd: Record<string, Rows> = {
  'one row': [['2019', 'A', 'b', 1, 2]],
  'nothing known': [
    ['2019', null, null, null, null],
    [null, null, null, null, null],
  ],
  noughts: [
    ['2019', 'A', '', 0, 0],
    ['2020', 'B', '', 0, 0],
  ],
  'numbers below nought': [
    ['2019', 'A', 'b', -5, -1],
    ['2020', 'B', 'b', 3, -1],
    ['2021', 'C', 'b', -0.25, 4],
  ],
  'very large and very small': [
    ['2019', 'A', 'b', 1e300, 1e-300],
    ['2020', 'B', 'b', 1, Number.MAX_SAFE_INTEGER],
  ],
  'the same everywhere': [
    ['2019-01-01', 'A', 'A', 7, 7],
    ['2019-01-01', 'A', 'A', 7, 7],
  ],
  'dates of every kind, in no order': [
    ['2020-12-14', 'A', 'b', 1, 1],
    ['2017-04~', 'B', 'b', 2, 1],
    ['2019-07-12/2019-09-15', 'C', 'b', 3, 1],
    ['0001', 'D', 'b', 4, 1],
    ['9999', 'E', 'b', 5, 1],
    ['no date', 'F', 'b', 6, 1],
  ],
  'texts in place of numbers': [['2019', 1, 2, 'many', 'few']],
  'letters that bite': [
    ['2019', '</text></svg><script>alert(1)</script>', '"&<>\u0000\u202e', 1, 2],
    ['2020', 'مشروع قانون العقوبات على تركيا', '防空导弹系统采购协议与制裁', 2, 3],
    ['2021', '🚀'.repeat(80), 'ğĞşŞıİçÇöÖüÜ', 3, 1],
    ['2022', 'x'.repeat(300), `${'wide words '.repeat(40)}end`, 4, 1],
    ['2023', '', ' ', 5, 1],
  ],
  'many rows': Array.from({ length: 400 }, (_, index) => [
    String(1700 + index),
    `Row ${index}`,
    null,
    index % 7 === 0 ? null : index,
    400 - index,
  ]),
};

describe.each(Object.entries(charts))('%s', (_, chart) => {
  test.each(Object.entries(odd))('are drawn of %s', (_, rows) => {
    const html = toHtml(drawn({ columns, rows, chart }));
    expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(html).not.toMatch(/<script|\u0000/);
    // No style but by classes: the policy of the pages refuses others.
    expect(html).not.toMatch(/ style=/);
    for (const [, name, value] of html.matchAll(
      / (width|height|x|cx|x1|x2|r)="(-?[\d.]+)(?:%|em)"/g,
    )) {
      expect(Number(value), `${name} in ${html.slice(0, 300)}`).toBeGreaterThanOrEqual(0);
      if (name !== 'height') expect(Number(value), name).toBeLessThanOrEqual(100.1);
    }
  });
});

test('a chart of columns that are gone is drawn empty', () => {
  for (const chart of Object.values(charts))
    expect(toHtml(drawn({ columns: [], rows: [['2019', 1]], chart }))).not.toMatch(/NaN|undefined/);
});
