import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readContent, type ContentReading } from '../check/read.ts';

/** The entries that the handbook shows, a small content folder of its own without a fault. */
export const exampleFolder = path.resolve('src/handbook/example');

let reading: ContentReading | undefined;

/** The example as the check reads it. */
export const exampleContent = (): ContentReading => (reading ??= readContent(exampleFolder));

/**
 * The text of one of its files.
 * @param file its name as in `content/`, such as `timeline/us-sanctions-ssb.md`
 */
export const exampleText = (file: string): string =>
  readFileSync(path.join(exampleFolder, file), 'utf8');
