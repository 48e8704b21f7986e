import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problem.ts';

/**
 * The report that editors read, in the terminal and on the development server's page alike.
 * @param root the content folder, for the lines that are shown
 */
export function report(problems: readonly Problem[], root: string): string {
  const files = [...new Set(problems.map((problem) => problem.file))];
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files.length} ${files.length === 1 ? 'file' : 'files'}. Nothing is published until they are mended.`;
  return [...problems.map((problem) => one(problem, root)), count].join('\n\n');
}

function one({ file, line, column, field, message, hint, rule }: Problem, root: string): string {
  const shown = lineOf(path.join(root, file.replace(/^content\//, '')), line);
  const frame =
    shown === undefined
      ? []
      : [
          `  ${line} | ${shown}`,
          `  ${' '.repeat(String(line).length)} | ${' '.repeat(Math.max(0, column - 1))}^`,
        ];
  return [
    `${file}:${line}:${column}${field ? `  ${field}` : ''}  [${rule}]`,
    `  ${message}`,
    ...(hint ? [`  ${hint}`] : []),
    ...frame,
  ].join('\n');
}

function lineOf(file: string, line: number): string | undefined {
  try {
    const text = readFileSync(file, 'utf8').split('\n')[line - 1];
    return text === undefined || text.includes('\0') ? undefined : text.slice(0, 160);
  } catch {
    return undefined;
  }
}
