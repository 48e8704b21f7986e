import { currentContent } from '../check/current.ts';
import type { ContentReading } from '../check/read.ts';
import { buildStory } from '../story/build.ts';
import type { Story } from '../story/types.ts';

/** Folder of the entries; another one may be named to try the site on a copy. */
export const contentRoot = process.env['CONTENT_DIR'] ?? 'content';

let reading: ContentReading | undefined;
let story: Story | undefined;

/**
 * The story that all pages of this build share. While developing, each call reads the files that
 * changed since the last one.
 */
export function getStory(): Story {
  const drafts = process.env['NODE_ENV'] === 'development';
  if (story && !drafts) return story;
  const fresh = currentContent(contentRoot);
  if (story && fresh === reading) return story;
  reading = fresh;
  story = buildStory(fresh.entries, { drafts });
  return story;
}
