import { z } from 'astro/zod';

/** A cell of a figure: null where a value is not known. */
export type Cell = string | number | null;

const rows = z.array(z.array(z.union([z.string(), z.number(), z.null()])));
const columns = z.array(z.object({ type: z.string() }));

/**
 * Rows as lines for a field of several lines: `| 2017-06-15 | Senate | 98 |`.
 * @returns undefined if the rows are none; the check says what is wrong with them
 */
export function tableText(value: unknown): string | undefined {
  const table = rows.safeParse(value).data;
  return table?.map((row) => `| ${row.map(cellText).join(' | ')} |`).join('\n');
}

/**
 * Rows from lines as `tableText` writes them; the outer bars may be left out, and tabs, as they come
 * from a spreadsheet, may stand for bars.
 * @param given the figure's columns: what reads as a number is one only in a column of numbers
 */
export function tableRows(text: string, given: unknown): Cell[][] {
  const types = (columns.safeParse(given).data ?? []).map(({ type }) => type);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => cellsOf(line).map((cell, index) => readCell(cell, types[index])));
}

const cellText = (cell: Cell) =>
  cell === null ? '' : String(cell).replace(/[\\|]/g, '\\$&').replaceAll('\n', ' ');

function cellsOf(line: string): string[] {
  const bare = line.replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  return bare.split(/(?<!\\)\||\t/).map((cell) => cell.trim().replace(/\\([\\|])/g, '$1'));
}

function readCell(cell: string, type: string | undefined): Cell {
  if (cell === '') return null;
  return type === 'number' && String(Number(cell)) === cell ? Number(cell) : cell;
}
