import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { folders } from '../../schema/id.ts';
import type { ContentReading } from '../read.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { knownIds } from './known-ids.ts';

/** Where Astro's language server looks for the schemas of Markdown files. */
const place = '.astro/collections';

/**
 * Writes what Astro’s language server needs to complete and explain the frontmatter: a JSON Schema
 * for each folder, and a list of which file follows which. Nothing is written where nothing has
 * changed, nor if the place cannot be written to: the check itself does not depend on it.
 * @param project the folder that is opened in the code editor
 * @param root the content folder
 */
export function writeEditorHelp(project: string, root: string, { files }: ContentReading): void {
  const known = knownIds(files.values());
  const listed = [...files.values()].flatMap(({ file, folder }) => {
    if (folder === undefined) return [];
    const full = path.resolve(root, file.replace(/^content\//, ''));
    // As the server compares them: decoded, in small letters.
    return [[decodeURIComponent(pathToFileURL(full).href).toLowerCase(), folder]];
  });
  const manifest = {
    collections: folders.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(listed) as unknown,
  };
  try {
    mkdirSync(path.join(project, place), { recursive: true });
    for (const folder of folders)
      writeIfChanged(
        path.join(project, place, `${folder}.schema.json`),
        JSON.stringify(jsonSchemaOf(folder, known)),
      );
    // Last, since the server then reads everything anew.
    writeIfChanged(path.join(project, place, 'collections.json'), JSON.stringify(manifest));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

/**
 * The same for this project’s own content, which is what a code editor has open; content elsewhere
 * is a test’s.
 */
export function helpCodeEditors(root: string, reading: ContentReading): void {
  if (root === 'content') writeEditorHelp('.', root, reading);
}

function writeIfChanged(file: string, text: string): void {
  try {
    if (readFileSync(file, 'utf8') === text) return;
  } catch {
    // It is not there yet.
  }
  writeFileSync(file, text);
}
