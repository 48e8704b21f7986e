import { currentContent } from '../check/current.ts';
import { isError } from '../check/problem.ts';
import type { ContentReading } from '../check/read.ts';
import { buildStory } from '../story/build.ts';
import type { Story } from '../story/types.ts';

/** Folder of the entries; another one may be named to try the site on a copy. */
export const contentRoot = process.env['CONTENT_DIR'] ?? 'content';

let reading: ContentReading | undefined;
let story: Story | undefined;

interface Shared {
  stories?: WeakMap<ContentReading, Story>;
}
// The built pages carry a copy of this module with them; the story of one copy serves the other.
const shared = globalThis as Shared;

/**
 * The story that all pages of this build share. While developing, each call reads the files that
 * changed since the last one.
 */
export function getStory(): Story {
  const drafts = process.env['NODE_ENV'] === 'development';
  if (story && !drafts) return story;
  const fresh = currentContent(contentRoot);
  if (story && fresh === reading) return story;
  const stories = (shared.stories ??= new WeakMap<ContentReading, Story>());
  story = stories.get(fresh) ?? buildStory(fresh.entries, { drafts });
  stories.set(fresh, story);
  reading = fresh;
  return story;
}

/**
 * The story; undefined while an error keeps it from being put together. Then the development server
 * shows the handbook all the same.
 */
export function storyIfSound(): Story | undefined {
  try {
    return getStory();
  } catch (error) {
    if (currentContent(contentRoot).problems.some(isError)) return undefined;
    throw error;
  }
}

/** The id of a quotation that this site has, to show what an id is. */
export const someQuote = (): string | undefined =>
  currentContent(contentRoot).entries.quotes[0]?.id;
