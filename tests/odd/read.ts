import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../../src/check/read.ts';
import { buildStory } from '../../src/story/build.ts';
import { dist } from '../built/pages.ts';

/** Names of built files, with forward slashes. */
export const filesLike = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: dist }).map((name) => name.split(path.sep).join('/'));

export const textOf = (name: string): string => readFileSync(path.join(dist, name), 'utf8');

/** The story that the site was built of. */
export const builtStory = () =>
  buildStory(readContent(path.resolve(dist, '../entries')).entries, { drafts: false });
