import { z } from 'astro/zod';
import { day } from './date.ts';
import { paragraph } from './id.ts';

/** A mistake that was published and mended. */
export const correction = z.strictObject({
  date: day.describe('The day it was mended.'),
  wrong: paragraph.describe('What was wrong.'),
  right: paragraph.describe('What is right.'),
});
export type CorrectionData = z.infer<typeof correction>;

/** The list of them, wherever an entry may have one. */
export const corrections = z
  .array(correction)
  .optional()
  .describe('What was wrong, what is right, when it was mended. New ones go to the end.');
