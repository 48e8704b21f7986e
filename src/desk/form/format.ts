import { canonicalText } from '../../check/typing/canonical.ts';
import { parseFrontmatter } from '../../check/reading/frontmatter.ts';
import type { Folder } from '../../schema/id.ts';
import { beginnings } from '../beginnings.ts';
import { fieldsOf } from '../fields.ts';
import { fromForm, toForm } from './shape.ts';

/** The key under which the form keeps the folder of an entry; never written to a file. */
export const folderKey = 'folder';

/** An entry in the form's hands: its fields, its body, and which folder it stands in. */
export type FormEntry = Readonly<Record<string, unknown>>;

/**
 * Reads a file for the form.
 * @throws Error in the words of the check, if the frontmatter cannot be read
 */
export function readFile(folder: Folder, text: string): FormEntry {
  const parsed = parseFrontmatter(`content/${folder}`, text);
  if (!('value' in parsed))
    throw new Error(parsed.map(({ line, message }) => `Line ${line}: ${message}`).join(' '));
  const { value, body } = parsed;
  if (typeof value !== 'object' || value === null) return { [folderKey]: folder, body };
  return {
    ...empty(folder),
    ...toForm(fieldsOf(folder), { ...value }),
    body: body.replace(/^(?:[ \t]*\n)+/, '').trimEnd(),
    [folderKey]: folder,
  };
}

/** The form would begin them as in a new entry, were they not there. */
const empty = (folder: Folder): FormEntry =>
  Object.fromEntries(
    Object.entries(beginnings(fieldsOf(folder))).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? false : '',
    ]),
  );

/** The fields and the body of an entry as a file has them. */
export function entryOf(
  folder: Folder,
  entry: FormEntry,
): { readonly data: Readonly<Record<string, unknown>>; readonly body: string } {
  const { body, ...rest } = entry;
  const fields = Object.entries(rest).filter(([name]) => name !== folderKey);
  return {
    data: fromForm(fieldsOf(folder), Object.fromEntries(fields)),
    body: typeof body === 'string' ? body : '',
  };
}

/** The text that the form saves: the canonical text of the entry. */
export function writeFile(folder: Folder, entry: FormEntry): string {
  const { data, body } = entryOf(folder, entry);
  return canonicalText(folder, data, body);
}
