import path from 'node:path';
import { bare } from './bare.ts';
import { full } from './full.ts';
import type { OddEntry } from './write.ts';

interface OddSite {
  readonly entries: Readonly<Record<string, OddEntry>>;
  /** Entries that stand beside them. */
  readonly base?: string;
}

/** The sites that are built of odd content, by the name of their project in `vitest.config.ts`. */
export const oddSites: ReadonlyMap<string, OddSite> = new Map([
  ['odd', { entries: full, base: path.resolve('tests/wrong/base') }],
  ['bare', { entries: bare }],
]);

/** Where a site is made; within the project, where a built page finds what it imports. */
export function placesOf(name: string) {
  const folder = path.join('.cache', 'odd', name);
  return { cache: folder, content: path.join(folder, 'entries'), dist: path.join(folder, 'dist') };
}
