import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';

/** An entry: its frontmatter as an object, and its Markdown. */
export interface OddEntry {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/**
 * Writes a content folder anew.
 * @param entries by their names as in `content/`: `quotes/hard.md`
 * @param base a content folder whose entries stand beside them
 */
export function writeContent(
  folder: string,
  entries: Readonly<Record<string, OddEntry>>,
  base?: string,
): void {
  rmSync(folder, { recursive: true, force: true });
  if (base !== undefined) cpSync(base, folder, { recursive: true });
  for (const [name, { data, body }] of Object.entries(entries)) {
    const full = path.join(folder, name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}\n`);
  }
}
