import type { Folder } from '../../schema/id.ts';
import { schemas } from '../../schema/schemas.ts';
import { inFieldOrder } from './field-order.ts';
import { asYaml } from './yaml-style.ts';

/**
 * The one text that an entry is written as, by the form in the browser and by `--fix` alike, so
 * that opening and saving an entry changes nothing in its file.
 * @param data the frontmatter; fields may stand in any order
 * @param body the Markdown below it; may be empty
 */
export function canonicalText(
  folder: Folder,
  data: Readonly<Record<string, unknown>>,
  body: string,
): string {
  const ordered = inFieldOrder(schemas[folder], data);
  // What is put in order stays the group of fields that it was.
  return fileText(asYaml(ordered as Record<string, unknown>), body);
}

/** A file of a frontmatter in YAML and of a body. */
export function fileText(yaml: string, body: string): string {
  const text = trimmedBody(body);
  return `---\n${yaml}\n---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** A body without empty lines around it and with the line ends of Unix. */
export const trimmedBody = (body: string): string =>
  body
    .replace(/\r\n?/g, '\n')
    // Blanks before the first word may make it code; only whole empty lines say nothing.
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
