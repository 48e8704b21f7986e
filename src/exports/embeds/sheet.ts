import { readFileSync } from 'node:fs';
import { ownSheetOf } from '../../charts/sheets.ts';
import type { ChartKind } from '../../schema/chart/chart.ts';
import { side } from '../../schema/side.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** CSS or a script without its comments and without the space that only people need. */
const packed = (code: string) =>
  code
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

/** The colours of the site, by name: `ink` → `light-dark(#17181c, #e8e3d8)`. */
function coloursOf(theme: string): ReadonlyMap<string, string> {
  const found = theme.matchAll(/--color-([a-z]+):\s*([^;]+);/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value]));
}

const sheets = new Map<string, string>();

/** What the sheet of charts takes from the pages: their faces and the size of their labels. */
const chartTokens =
  ".chart{--font-label:'IBM Plex Sans Condensed','Arial Narrow',Arial,sans-serif;--font-text:Newsreader,'Iowan Old Style',Palatino,Georgia,serif;--text-label:.875rem;--text-label--line-height:1.4}";

/**
 * The style sheet of all frames, with those colours of the site that it uses.
 * @param chart the kind of the chart that stands in the frame
 */
export function frameSheet(chart?: ChartKind): string {
  const own = ownSheetOf(chart);
  const name = chart ? `charts ${own ?? ''}` : '';
  const known = sheets.get(name);
  if (known !== undefined) return known;
  const colours = coloursOf(read('../../styles/theme.css'));
  const colour = (name: string) => {
    const value = colours.get(name);
    if (value === undefined) throw new Error(`The theme has no colour ${name}.`);
    return value;
  };
  const drawn = chart ? chartTokens + read('../../styles/chart.css') : '';
  const ofKind = own ? read(`../../styles/chart-${own}.css`) : '';
  const rules = packed(read('./frame.css') + drawn + ofKind).replace(/\n/g, '');
  const used = new Set(
    [...rules.matchAll(/var\(--color-([a-z]+)\)/g)].map(([, name = '']) => name),
  );
  const tokens = [...used].map((name) => `--color-${name}:${colour(name)}`);
  const sides = side.options.map((name) => `.${name}{fill:${colour(name)}}`);
  const sheet = `:root{${tokens.join(';')}}${rules}${sides.join('')}`;
  sheets.set(name, sheet);
  return sheet;
}

let script: string | undefined;

/** The script of all frames: takes the theme from the address and tells the height to the host. */
export const frameScript = (): string => (script ??= packed(read('./frame.js')));
