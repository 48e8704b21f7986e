import { readFileSync } from 'node:fs';
import { projectFile, themeSheet } from './files.ts';

let day: ReadonlyMap<string, string> | undefined;

/**
 * The day colour of a design token: `ink`, `signal`, `turkey`.
 * @throws Error if the theme names no such colour
 */
export function colour(token: string): string {
  day ??= new Map(
    [
      ...readFileSync(projectFile(themeSheet), 'utf8').matchAll(
        /--color-([a-z]+): light-dark\((#[0-9a-f]{6}),/g,
      ),
    ].map(([, name = '', value = '']) => [name, value]),
  );
  const found = day.get(token);
  if (found === undefined) throw new Error(`The theme has no colour "${token}".`);
  return found;
}
