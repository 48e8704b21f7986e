import type { Folder } from '../../schema/id.ts';
import { schemas } from '../../schema/schemas.ts';
import { canonicalText, fileText } from './canonical.ts';
import { hasComments, yamlWithComments } from './commented.ts';
import { parseFrontmatter, type Parsed } from '../reading/frontmatter.ts';
import { ofFile, type Problem } from '../problem.ts';
import { tidyBody } from './tidy-body.ts';

/**
 * Whether a file without other faults is written as the form in the browser would write it. Its
 * comments may stay, which the form would drop.
 * @param text the whole file
 */
export function formProblem(folder: Folder, parsed: Parsed, text: string): Problem | undefined {
  const right = inForm(folder, parsed, text);
  if (right === text) return undefined;
  const lines = text.split('\n');
  const at = right.split('\n').findIndex((line, index) => line !== lines[index]);
  return {
    ...ofFile(
      parsed.file,
      'file/form',
      `${difference(text, right)}; nothing is wrong with what the file says.`,
      'npm run check -- --fix puts it right.',
    ),
    line: at === -1 ? lines.length : Math.min(at + 1, lines.length),
    fix: { in: 'form', done: 'The file is now written as the form in the browser writes it.' },
  };
}

/** What sets a file apart from its form. */
function difference(text: string, right: string): string {
  if (text.includes('\r')) return 'The lines of this file end as on Windows';
  const sorted = (whole: string) => whole.split('\n').sort().join('\n');
  return sorted(text) === sorted(right)
    ? 'The fields stand in another order than the form writes them'
    : 'Quotation marks around fields, empty lines or the order of fields are not as the form writes them';
}

function inForm(folder: Folder, parsed: Parsed, text: string): string {
  const { value, body } = parsed;
  const mayHaveComments = /^[^\n]*#/m.test(text.slice(0, text.length - body.length));
  if (mayHaveComments && hasComments(parsed.document)) return commentedForm(folder, text) ?? text;
  // A frontmatter that has passed its schema is a group of fields.
  return canonicalText(folder, value as Record<string, unknown>, tidyBody(body));
}

/**
 * The form of a file that keeps its comments and the fields that its schema does not know.
 * @returns undefined if the file cannot be read
 */
export function commentedForm(folder: Folder, text: string): string | undefined {
  let current = text;
  // A comment may come to stand beside another line, and be read as that line's the next time.
  for (let round = 0; round < 4; round++) {
    const parsed = parseFrontmatter('', current);
    if (!('document' in parsed)) return undefined;
    const next = fileText(
      yamlWithComments(parsed.document, schemas[folder]),
      tidyBody(parsed.body),
    );
    if (next === current) break;
    current = next;
  }
  return current;
}
