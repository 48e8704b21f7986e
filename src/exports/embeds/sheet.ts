import { readFileSync } from 'node:fs';
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

let sheet: string | undefined;

/** The style sheet of all frames, with those colours of the site that it uses. */
export function frameSheet(): string {
  if (sheet !== undefined) return sheet;
  const colours = coloursOf(read('../../styles/theme.css'));
  const colour = (name: string) => {
    const value = colours.get(name);
    if (value === undefined) throw new Error(`The theme has no colour ${name}.`);
    return value;
  };
  const rules = packed(read('./frame.css')).replace(/\n/g, '');
  const used = new Set(
    [...rules.matchAll(/var\(--color-([a-z]+)\)/g)].map(([, name = '']) => name),
  );
  const tokens = [...used].map((name) => `--color-${name}:${colour(name)}`);
  const sides = side.options.map((name) => `.${name}{fill:${colour(name)}}`);
  sheet = `:root{${tokens.join(';')}}${rules}${sides.join('')}`;
  return sheet;
}

let script: string | undefined;

/** The script of all frames: takes the theme from the address and tells the height to the host. */
export const frameScript = (): string => (script ??= packed(read('./frame.js')));
