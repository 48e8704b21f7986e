import type { FileReading } from '../reading/file.ts';
import { lookAlikeProblems } from '../texts/look-alikes.ts';
import { nearDuplicates } from './near-duplicates.ts';
import type { Problem } from '../problem.ts';

/** What is not what it seems, or stands here twice. */
export const identityProblems = (files: readonly FileReading[]): readonly Problem[] => [
  ...files.flatMap(lookAlikeProblems),
  ...nearDuplicates(files),
];
