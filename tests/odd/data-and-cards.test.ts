import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawingFaults } from '../../src/cards/drawn-fixture.ts';
import { schemaFaults } from '../../src/exports/data/schema-faults-fixture.ts';
import { dist } from '../built/pages.ts';
import { builtStory, filesLike, textOf } from './read.ts';

const story = builtStory();

describe('the data', () => {
  test('is what its schemas say, the file for TimelineJS too', () => {
    const files = filesLike('data/**/*.json');
    expect(files).toContain('data/timelinejs.json');
    expect(schemaFaults(new Map(files.map((name) => [`/${name}`, textOf(name)])))).toEqual([]);
  });

  test('has every quotation letter by letter', () => {
    // The schema is tested above.
    const { items } = JSON.parse(textOf('data/quotes.json')) as { items: { text: string }[] };
    expect(items.map(({ text }) => text)).toEqual(story.quotes.map(({ text }) => text));
    const rows = parse<{ text: string }>(textOf('data/quotes.csv'), { bom: true, columns: true });
    expect(rows.map(({ text }) => text)).toEqual(story.quotes.map(({ text }) => text));
  });

  test('of each figure has its cells; none of them is a formula', () => {
    for (const { id, columns, rows } of story.figures) {
      const [head, ...cells] = parse(textOf(`data/figures/${id}.csv`), { bom: true });
      expect(head?.map(unquoted)).toEqual(columns.map(({ label }) => label));
      expect(cells.map((row) => row.map(unquoted))).toEqual(
        rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
      );
      const runs = [...(head ?? []), ...cells.flat()].filter(
        (cell) => /^[=+@-]/.test(cell) && Number.isNaN(Number(cell)),
      );
      expect(runs).toEqual([]);
    }
  });
});

/** A cell without the mark that keeps a spreadsheet from running it. */
const unquoted = (cell: string) => cell.replace(/^'(?=[-=+@])/, '');

test('every card is of its size, and its words keep clear of its edges and of the spine', async () => {
  const cards = filesLike('cards/**/*.png');
  expect(cards.length).toBeGreaterThan(story.events.length + story.quotes.length);
  const faults: unknown[] = [];
  for (const name of cards) {
    const image = sharp(readFileSync(path.join(dist, name))).ensureAlpha();
    const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
    const wrong = [
      ...(info.width === 1200 && info.height === 630 ? [] : ['size']),
      ...drawingFaults(data),
    ];
    if (wrong.length > 0) faults.push([name, wrong]);
  }
  expect(faults).toEqual([]);
});
