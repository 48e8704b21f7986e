import { isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from './problem.ts';

/** A file's frontmatter with the place of every field, and the Markdown below it. */
export interface Parsed {
  readonly file: string;
  readonly value: unknown;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  place(path: readonly PropertyKey[]): { line: number; column: number };
}

const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n?^---[ \t]*$\r?\n?/m;

/**
 * Reads YAML frontmatter (YAML 1.2 core schema); dates stay the text that was written.
 * @returns the parsed file, or the problems that keep it from being read
 */
export function parseFrontmatter(file: string, text: string): Parsed | readonly Problem[] {
  const problem = (
    rule: string,
    message: string,
    line = 1,
    column = 1,
    hint?: string,
  ): Problem => ({
    file,
    line,
    column,
    field: undefined,
    rule,
    message,
    hint,
  });
  if (text.includes('\0'))
    return [problem('file/binary', 'The file holds a NUL byte; it is not a text file.')];
  const match = fence.exec(text);
  if (match?.index !== 0)
    return [
      problem(
        'frontmatter/missing',
        'The file has no frontmatter: the block of fields between two lines of three hyphens.',
        1,
        1,
        'Begin the file with --- on a line of its own, then the fields, then --- again.',
      ),
    ];
  const yaml = match[1] ?? '';
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, version: '1.2', strict: true });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + 1, column: col };
  };
  if (document.errors.length > 0)
    return document.errors.map((error) => {
      const { line, column } = at(error.pos[0]);
      const { message, hint } = yamlWords(error.code, error.message);
      return problem('yaml/broken', message, line, column, hint);
    });
  keepDatesAsText(document);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch {
    return [
      problem(
        'yaml/aliases',
        'The frontmatter repeats parts of itself too often (YAML aliases). Write the fields out.',
      ),
    ];
  }
  const bodyLine = match[0].split('\n').length;
  return {
    file,
    value,
    body: text.slice(match[0].length),
    bodyLine,
    place: (path) => at(offsetOf(document, path)),
  };
}

/** A bare `2019` is a number to YAML; a date field wants what was written. */
function keepDatesAsText(document: Document): void {
  const dateFields = new Set([
    'date',
    'known',
    'published',
    'updated',
    'accessed',
    'from',
    'to',
    'period',
  ]);
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || !isScalar(pair.value)) return;
      if (dateFields.has(String(pair.key.value)) && typeof pair.value.value === 'number')
        pair.value.value = pair.value.source;
    },
  });
}

/** Where a field stands; for a field that is missing, where its nearest parent does. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isNode(parent) && 'items' in parent && Array.isArray(parent.items)) {
      const items: readonly unknown[] = parent.items;
      const item =
        typeof last === 'number'
          ? items[last]
          : items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === last);
      const node: unknown = isPair(item) ? item.key : item;
      if (isNode(node) && node.range) return node.range[0];
    }
  }
  return 0;
}

function yamlWords(code: string, message: string): { message: string; hint?: string } {
  switch (code) {
    case 'TAB_AS_INDENT':
      return { message: 'A line is indented with a tab. Indent with spaces.' };
    case 'DUPLICATE_KEY':
      return { message: 'This field stands twice in the same record. Keep one.' };
    case 'MISSING_CHAR':
      return {
        message: 'A quotation mark or bracket that was opened is not closed.',
        hint: 'Close it on the same line.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'The line has a colon that YAML takes for the start of a field.',
        hint: 'Put the whole text between single quotation marks.',
      };
    case 'BAD_INDENT':
      return {
        message: 'The line is not indented as its neighbours are.',
        hint: 'Items of a list stand under one another.',
      };
    default:
      return {
        message: `The frontmatter cannot be read here: ${
          message
            .split('\n')[0]
            ?.replace(/ at line .*$/, '')
            .toLowerCase() ?? ''
        }.`,
        hint: 'Look for a missing quotation mark, a stray colon or a wrong indent on this line or the one above.',
      };
  }
}
