import { isDeepStrictEqual } from 'node:util';
import { isScalar, stringify } from 'yaml';
import type { Folder } from '../../schema/id.ts';
import { schemas } from '../../schema/schemas.ts';
import { fileText } from '../typing/canonical.ts';
import { commentsOf, yamlWithComments } from '../typing/commented.ts';
import { inFieldOrder } from '../typing/field-order.ts';
import { commentedForm } from '../typing/form.ts';
import { parseFrontmatter, type Parsed } from '../reading/frontmatter.ts';
import { markdownText } from '../reading/markdown-text.ts';
import type { Edit, Problem } from '../problem.ts';
import { yamlStyle } from '../typing/yaml-style.ts';
import { shapeOf, tidyBody } from '../typing/tidy-body.ts';
import { withEdits } from '../typing/typography/run.ts';

/**
 * A file with the fixes of some of its problems made, in its canonical form.
 * @param keepLayout leaves all else as it was typed: where something is wrong that an editor must
 *   mend, the layout may be what tells them how
 * @returns the new text; undefined if the file cannot be read, or if what came out is not, in every
 *   other field, comment and block of the text, what was there before
 */
export function applied(
  folder: Folder,
  file: string,
  text: string,
  problems: readonly Problem[],
  keepLayout = false,
): string | undefined {
  const parsed = parseFrontmatter(file, text);
  if (!('document' in parsed)) return undefined;
  const comments = commentsOf(parsed.document);
  const wanted = withFieldEdits(parsed, problems);
  const body = withEdits(parsed.body, apart(problems.flatMap(bodyEdits)));
  const next = keepLayout
    ? inPlace(parsed, text, problems) + body
    : commentedForm(folder, fileText(yamlWithComments(parsed.document, schemas[folder]), body));
  if (next === undefined) return undefined;
  const result = parseFrontmatter(file, next);
  if (!('document' in result)) return undefined;
  const ordered = (value: unknown) => inFieldOrder(schemas[folder], value);
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  const shape = (markdown: string) =>
    shapeOf(markdownText(tidyBody(markdown), format).tree, 'without words');
  const same =
    isDeepStrictEqual(ordered(result.value), ordered(wanted)) &&
    isDeepStrictEqual(commentsOf(result.document), comments) &&
    tidyBody(result.body) === tidyBody(body) &&
    shape(body) === shape(parsed.body);
  return same ? next : undefined;
}

/**
 * The text above the body with mended fields, each written where it stood.
 * @param parsed has the edits made in its nodes
 */
function inPlace(parsed: Parsed, text: string, problems: readonly Problem[]): string {
  const above = text.slice(0, text.length - parsed.body.length);
  const start = text.indexOf('\n') + 1;
  const paths = new Map(
    problems.flatMap(({ fix }) =>
      fix?.in === 'field' ? [[JSON.stringify(fix.path), fix.path] as const] : [],
    ),
  );
  const edits = [...paths.values()].flatMap((path): Edit[] => {
    const node = parsed.document.getIn(path, true);
    if (!isScalar(node) || !node.range) return [];
    const [from, to] = node.range;
    const written = stringify(node.value, null, yamlStyle).trimEnd();
    return [{ start: start + from, end: start + to, text: written }];
  });
  return withEdits(above, edits);
}

const bodyEdits = ({ fix }: Problem): readonly Edit[] => (fix?.in === 'body' ? fix.edits : []);

/** Edits of which none overlaps another; one that does has its turn in the next round. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}

/**
 * Makes the edits of fields in the nodes of the frontmatter.
 * @returns the data that the frontmatter is then to hold
 */
function withFieldEdits(parsed: Parsed, problems: readonly Problem[]): unknown {
  const byField = new Map<
    string,
    { path: readonly PropertyKey[]; edits: Edit[]; isBoolean: boolean }
  >();
  for (const { fix } of problems)
    if (fix?.in === 'field') {
      const key = JSON.stringify(fix.path);
      const field = byField.get(key) ?? {
        path: fix.path,
        edits: [],
        isBoolean: fix.becomes === 'true or false',
      };
      field.edits.push(...fix.edits);
      byField.set(key, field);
    }
  for (const { path, edits, isBoolean } of byField.values()) {
    const node = parsed.document.getIn(path, true);
    if (!isScalar(node)) continue;
    const written = typeof node.value === 'string' ? node.value : (node.source ?? '');
    const mended = withEdits(written, apart(edits));
    node.value = isBoolean ? mended === 'true' : mended;
  }
  return parsed.document.toJS();
}
