import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keyOf } from '../kept/key.ts';
import { isError, type Problem } from './problem.ts';
import type { ContentReading } from './read.ts';

/**
 * The errors of a content. Of one in which the same check found none before, with every file and the
 * list of addresses as they are, nothing is checked again.
 * @param code a name for the check and the folder that it reads
 * @param memory the file that names the content last found sound
 */
export function errorsIn(
  reading: ContentReading,
  code: string,
  memory: string,
): readonly Problem[] {
  const files = [...reading.files.values()].map(({ file, text, stamp }) => [file, text ?? stamp]);
  const key = keyOf([files, reading.lock?.addresses, reading.lock?.others], code);
  if (remembered(memory) === key) return [];
  const errors = reading.problems.filter(isError);
  if (errors.length === 0) {
    mkdirSync(path.dirname(memory), { recursive: true });
    writeFileSync(memory, key);
  }
  return errors;
}

function remembered(memory: string): string | undefined {
  try {
    return readFileSync(memory, 'utf8');
  } catch {
    return undefined;
  }
}
