import path from 'node:path';
import { placeOfFile } from './place-of-file.ts';
import type { Problem } from './problem.ts';

/**
 * An address of the development server at which Vite opens a place of a file in the editor of this
 * computer. Its answer is empty: the link should name a hidden frame as its target.
 * @param root the content folder
 */
export function openingAddress(
  root: string,
  { file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>,
): string {
  const full = path.resolve(placeOfFile(root, file));
  return `/__open-in-editor?file=${encodeURIComponent(`${full}:${line}:${column}`)}`;
}
