import { readContent, type ContentReading } from './read.ts';

interface Shared {
  contentReadings?: Map<string, ContentReading>;
}
// The built pages carry a copy of this module with them; what one copy has read serves the other.
const shared = globalThis as Shared;
const readings = (shared.contentReadings ??= new Map<string, ContentReading>());

/**
 * The content as it stands. Files that have not changed since the last call are not read again; if
 * none has, the same reading is returned.
 * @param root the content folder
 */
export function currentContent(root: string): ContentReading {
  const previous = readings.get(root);
  const reading = readContent(root, previous ? { previous } : {});
  readings.set(root, reading);
  return reading;
}
