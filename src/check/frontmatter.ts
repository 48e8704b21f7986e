import { isNode, isPair, isScalar, parseDocument, visit, type Document } from 'yaml';
import { forbiddenCharacter } from './characters.ts';
import { placesIn, type Problem } from './problem.ts';
import type { RuleCode } from './rules/rules.ts';
import { placeInScalar } from './scalar-places.ts';
import { yamlFaults } from './yaml-words.ts';

/** A file's frontmatter with the place of every field, and the Markdown below it. */
export interface Parsed {
  readonly file: string;
  readonly value: unknown;
  /** The frontmatter as YAML nodes, with its comments. */
  readonly document: Document;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  /** What an editor should know of, though everything can be read. */
  readonly problems: readonly Problem[];
  place(path: readonly PropertyKey[]): { line: number; column: number };
  /** Where a letter of a text stands: the offset is that of the value. */
  placeWithin(path: readonly PropertyKey[], offset: number): { line: number; column: number };
}

/** The place of a field within a record, as a problem carries it. */
export type PlaceIn = (path: readonly PropertyKey[]) => {
  readonly line: number;
  readonly column: number;
  readonly field: string | undefined;
};

const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n?^---[ \t]*$\r?\n?/m;

/** Lists within lists on one line; no field has more than two. */
const nested = /^[ \t]*(?:[-?:][ \t]+){20}/m;

/**
 * Reads YAML frontmatter (YAML 1.2 core schema); dates stay the text that was written.
 * @returns the parsed file, or the problems that keep it from being read
 */
export function parseFrontmatter(file: string, text: string): Parsed | readonly Problem[] {
  const problem = (
    rule: RuleCode,
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
  const bad = forbiddenCharacter(text);
  if (bad) return [{ ...bad, file, field: undefined }];
  const match = fence.exec(text);
  if (match?.index !== 0)
    return [
      text.startsWith('---')
        ? problem(
            'frontmatter/open',
            'The frontmatter is not closed.',
            1,
            1,
            'Write --- on a line of its own below the last field.',
          )
        : problem(
            'frontmatter/missing',
            'The file has no frontmatter: the block of fields between two lines of three hyphens.',
            1,
            1,
            'Begin the file with --- on a line of its own, then the fields, then --- again.',
          ),
    ];
  const yaml = match[1] ?? '';
  // The parser's own count of lines misses some that end in CRLF.
  const start = text.indexOf('\n') + 1;
  const places = placesIn(text);
  const at = (offset: number) => places(start + Math.min(offset, yaml.length));
  // The parser calls itself for each level, and would run out of room.
  const deep = nested.exec(yaml);
  if (deep) {
    const { line, column } = at(deep.index);
    const message = 'The frontmatter nests too deeply to be read.';
    return [problem('yaml/broken', message, line, column, 'Write it flatter.')];
  }
  const document = parseDocument(yaml, {
    version: '1.2',
    strict: true,
    // Odd keys are reported as unknown fields; a warning beside that would confuse.
    logLevel: 'error',
  });
  const faults = yamlFaults(document, yaml);
  if (faults.length > 0)
    return faults.map(({ offset, rule, message, hint }) => {
      const { line, column } = at(offset);
      return problem(rule, message, line, column, hint);
    });
  keepDatesAsText(document);
  const problems = cutOff(document, yaml).map((offset) => {
    const { line, column } = at(offset);
    return problem(
      'yaml/comment',
      'YAML takes what follows the # for a remark; it is no part of the text.',
      line,
      column,
      'If it belongs to the text, put the whole text between single quotation marks.',
    );
  });
  const value: unknown = document.toJS();
  const bodyLine = match[0].split('\n').length;
  const place = (path: readonly PropertyKey[]) => {
    const offset = offsetOf(document, path);
    return offset === undefined ? { line: 1, column: 1 } : at(offset);
  };
  return {
    file,
    value,
    document,
    body: text.slice(match[0].length),
    bodyLine,
    problems,
    place,
    placeWithin(path, offset) {
      const node: unknown = document.getIn(path, true);
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return place(path);
      const [start, end] = node.range;
      return at(start + placeInScalar(yaml.slice(start, end), node.value, offset));
    },
  };
}

/** Where a text of several words, without quotation marks, is cut off by a remark: "Letter #2". */
function cutOff(document: Document, yaml: string): readonly number[] {
  const offsets: number[] = [];
  visit(document, {
    Scalar(_, { type, value, comment, range }) {
      if (type !== 'PLAIN' || typeof value !== 'string' || !value.includes(' ')) return;
      const offset = range && comment ? yaml.indexOf('#', range[1]) : -1;
      // A remark on a line of its own is one.
      if (range && offset !== -1 && !yaml.slice(range[1], offset).includes('\n'))
        offsets.push(offset);
    },
  });
  return offsets;
}

/** A bare `2019` is a number to YAML; a date field wants what was written. */
function keepDatesAsText(document: Document): void {
  const dateFields = new Set([
    'date',
    'known',
    'published',
    'updated',
    'reviewed',
    'added',
    'unreachable',
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

/** Where a field stands; for one that is missing, where its record does, which may be the file. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
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
  return undefined;
}
