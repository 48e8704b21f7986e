import { readFileSync, statSync } from 'node:fs';
import { placeOfFile } from './place-of-file.ts';
import { isError, type Problem } from './problem.ts';

/**
 * The report that editors read, in the terminal and on the development server's page alike.
 * @param root the content folder, for the lines that are shown
 */
export function report(problems: readonly Problem[], root: string): string {
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  // Errors stand last, where a terminal shows them first.
  return [...[...warnings, ...errors].map((problem) => one(problem, root)), counts(problems)].join(
    '\n\n',
  );
}

/** How many problems there are, and what that means, in a line for each kind. */
export function counts(problems: readonly Problem[]): string {
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  const mendable = problems.filter(({ fix }) => fix).length;
  return [
    ...(errors.length > 0
      ? [`${total(errors, 'problem')}. Nothing is published until they are mended.`]
      : []),
    ...(warnings.length > 0 ? [`${total(warnings, 'warning')}. They stop nothing.`] : []),
    ...(mendable > 0 ? [`npm run check -- --fix mends ${ofThem(mendable, problems.length)}.`] : []),
  ].join('\n');
}

const ofThem = (count: number, all: number) =>
  all === 1 ? 'it' : count === all ? 'all of them' : `${count} of them`;

const total = (problems: readonly Problem[], noun: string) =>
  `${counted(problems.length, noun)} in ${counted(new Set(problems.map(({ file }) => file)).size, 'file')}`;

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function one(problem: Problem, root: string): string {
  const { file, line, column, field, message, hint, rule } = problem;
  return [
    `${plain(file)}:${line}:${column}${field ? `  ${plain(field)}` : ''}  [${rule}]${isError(problem) ? '' : '  warning'}`,
    `  ${plain(message)}`,
    ...(hint ? [`  ${plain(hint)}`] : []),
    ...frameOf(problem, root).map((framed) => `  ${framed}`),
  ].join('\n');
}

/** One line without control characters, which could move the cursor of a terminal. */
export const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '');

const widest = 100;

/**
 * The line of a problem as it is written, and a mark under the place; of a long line, the part
 * around it. Empty where there is no line of text to be shown.
 * @param root the content folder
 */
export function frameOf({ file, line, column }: Problem, root: string): readonly string[] {
  const written = lineOf(placeOfFile(root, file), line);
  return written === undefined ? [] : frame(written, line, column);
}

function frame(written: string, line: number, column: number): readonly string[] {
  const start = column <= widest - 20 ? 0 : column - 40;
  const end = start + widest;
  const before = start > 0 ? '…' : '';
  const after = written.length > end ? '…' : '';
  const shown = written.slice(start, end).replace(/\p{Cc}/gu, ' ');
  const mark = ' '.repeat(Math.max(0, before.length + column - 1 - start));
  return [
    `${line} | ${before}${shown}${after}`.trimEnd(),
    `${' '.repeat(String(line).length)} | ${mark}^`,
  ];
}

/** A line of a file; undefined where there is no line of text to be shown. */
function lineOf(full: string, line: number): string | undefined {
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > 2 * 1024 * 1024) return undefined;
  const text = readFileSync(full, 'utf8').split('\n')[line - 1];
  return text === undefined || text.includes('\0') ? undefined : text;
}
