import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fontFaces } from './fonts.ts';
import { cardsFolder, fontSheet, projectFile, themeSheet, wordFiles } from './files.ts';

let version: string | undefined;

/**
 * What every card is made of, whatever it says: the code that draws it, the fonts, the colours and
 * the renderer. SHA-256, in hexadecimal.
 */
export function templateVersion(): string {
  version ??= digest([
    ...globSync(`${cardsFolder}/**/*.ts`, { exclude: (name) => name.endsWith('.test.ts') })
      .sort()
      .map(projectFile),
    ...fontFaces().map(({ file }) => file),
    ...[...wordFiles, fontSheet, themeSheet, 'node_modules/@takumi-rs/core/package.json'].map(
      projectFile,
    ),
  ]);
  return version;
}

function digest(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** SHA-256 of some texts, in hexadecimal. */
export const hashOf = (...texts: readonly string[]): string => {
  const hash = createHash('sha256');
  // A character that no text of ours holds keeps two texts apart.
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
};
