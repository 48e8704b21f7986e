import { expect, test } from 'vitest';
import { buildStory } from '../../story/build.ts';
import { entriesWith, entry } from '../../story/entries-fixture.ts';
import type { FigureTable } from '../../story/figure-table.ts';
import { cardFor } from '../cards.ts';

type Columns = FigureTable['columns'];

const cells = (columns: Columns, rows: (string | number)[][]) => {
  const story = buildStory(entriesWith(entry('figures', 'figure', { columns, rows })));
  return cardFor(story, '/figures/figure/').face.table;
};
const date: Columns[number] = { label: 'Date', type: 'date' };
const votes: Columns[number] = { label: 'Votes for', type: 'number', unit: 'votes' };

test('of one series the card shows the first and the last row', () => {
  const rows = [2013, 2014, 2015, 2016].map((year, index) => [String(year), index]);
  expect(cells([date, votes], rows)?.rows).toEqual([
    ['2013', '0'],
    ['2016', '3'],
  ]);
});

test('of rows of several things it shows the first, each with what tells it apart', () => {
  const columns: Columns = [
    date,
    { label: 'Chamber', type: 'text' },
    { label: 'Measure', type: 'text' },
    votes,
  ];
  const rows = [
    ['2017', 'Senate', 'S. 722', 98],
    ['2017', 'House', 'H.R. 3364', 419],
    ['2018', 'Senate', 'Defence act', 85],
    ['2022', 'House', 'An amendment', 244],
  ];
  expect(cells(columns, rows)).toEqual({
    head: ['Date, measure', 'Votes for'],
    rows: [
      ['2017, S. 722', '98'],
      ['2017, H.R. 3364', '419'],
      ['2018, Defence act', '85'],
    ],
  });
});
