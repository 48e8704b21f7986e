import { currentContent } from '../../src/check/current.ts';
import { exportFiles } from '../../src/exports/files.ts';
import { contentRoot } from '../../src/site/story.ts';
import { buildStory } from '../../src/story/build.ts';
import { type Measure, report, within } from './measure.ts';

/** All files that are made of the story beside the pages, as a build makes them: each once, the first time. */
export async function exportTimes(): Promise<Measure[]> {
  const story = buildStory(currentContent(contentRoot).entries, { drafts: false });
  const byFolder = new Map<string, number>();
  const start = performance.now();
  const files = exportFiles({ story, site: new URL('https://example.org') });
  for (const { path, body } of files.values()) {
    const before = performance.now();
    await body();
    const folder = /^\/[^/]+\//.exec(path)?.[0] ?? '/';
    byFolder.set(folder, (byFolder.get(folder) ?? 0) + seconds(before));
  }
  const all = seconds(start);
  return [
    within(`Exports, ${files.size} files`, all, 2, 's'),
    ...[...byFolder].map(([folder, time]) => report(`Exports in ${folder}`, time, 's')),
  ];
}

const seconds = (since: number) => (performance.now() - since) / 1000;
