import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problem.ts';

/**
 * The report that editors read, in the terminal and on the development server's page alike.
 * @param root the content folder, for the lines that are shown
 */
export function report(problems: readonly Problem[], root: string): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  const count = `${counted(problems.length, 'problem')} in ${counted(files, 'file')}. Nothing is published until they are mended.`;
  return [...problems.map((problem) => one(problem, root)), count].join('\n\n');
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function one({ file, line, column, field, message, hint, rule }: Problem, root: string): string {
  const written = lineOf(path.join(root, file.replace(/^content\/?/, '')), line);
  return [
    `${plain(file)}:${line}:${column}${field ? `  ${plain(field)}` : ''}  [${rule}]`,
    `  ${plain(message)}`,
    ...(hint ? [`  ${plain(hint)}`] : []),
    ...(written === undefined ? [] : frame(written, line, column)),
  ].join('\n');
}

/** One line without control characters, which could move the cursor of a terminal. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '');

const widest = 100;

/** The line as written with a mark under the place; of a long line, the part around it. */
function frame(written: string, line: number, column: number): readonly string[] {
  const start = column <= widest - 20 ? 0 : column - 40;
  const end = start + widest;
  const before = start > 0 ? '…' : '';
  const after = written.length > end ? '…' : '';
  const shown = written.slice(start, end).replace(/\p{Cc}/gu, ' ');
  const mark = ' '.repeat(Math.max(0, before.length + column - 1 - start));
  return [
    `  ${line} | ${before}${shown}${after}`.trimEnd(),
    `  ${' '.repeat(String(line).length)} | ${mark}^`,
  ];
}

/** A line of a file; undefined where there is no line of text to be shown. */
function lineOf(full: string, line: number): string | undefined {
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > 2 * 1024 * 1024) return undefined;
  const text = readFileSync(full, 'utf8').split('\n')[line - 1];
  return text === undefined || text.includes('\0') ? undefined : text;
}
