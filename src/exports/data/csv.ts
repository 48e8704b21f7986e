import { stringify } from 'csv-stringify/sync';
import type { Cell } from './data-set.ts';

// No text has them for a reason, and several programs end a file at them.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * A table as CSV (RFC 4180): UTF-8, lines end in CRLF. It begins with a byte order mark, without which
 * Excel reads “Erdoğan” as “ErdoÄŸan”. A text that a spreadsheet would take for a formula has an
 * apostrophe before it; numbers have not.
 * @param header the heading of each column
 * @param rows as many cells in each; null is an empty cell
 */
export const csv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  stringify([header, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { string: (text) => text.replace(controls, '') },
  });
