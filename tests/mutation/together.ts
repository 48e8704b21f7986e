import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { isError } from '../../src/check/problem.ts';
import { readContent, type ContentReading } from '../../src/check/read.ts';
import { changedEntries, judge } from './case.ts';
import { Draft } from './draft.ts';
import type { World } from './world.ts';

/**
 * Makes one content folder of changed entries that pass the check, alone and with one another; each
 * stands beside the entry that it was made of, as `zz-mutant-1.md`.
 * @param root the folder to be made
 * @param count how many changed entries are tried
 */
export async function passingTogether(
  worlds: readonly World[],
  root: string,
  count: number,
  seed: number,
): Promise<ContentReading> {
  for (const world of worlds) cpSync(world.root, root, { recursive: true });
  const samples = fc.sample(changedEntries(worlds), { numRuns: count, seed });
  for (const [index, [world, mutations]] of samples.entries()) {
    const draft = new Draft(world);
    for (const each of mutations) each.apply(draft);
    const text = draft.textOf(draft.target);
    // Whole files that move or go are judged one by one.
    if (draft.changes.size !== 1 || draft.target !== world.target || text === undefined) continue;
    if (!(await judge(world, mutations))) continue;
    const name = `zz-mutant-${index}${path.extname(world.target)}`;
    writeFileSync(path.join(root, world.folder, name), text);
  }
  // One that takes another's id, or is no longer what another quotes, is left out.
  for (;;) {
    const reading = readContent(root);
    const wrong = new Set(reading.problems.filter(isError).map(({ file }) => file));
    if (wrong.size === 0) return reading;
    for (const file of wrong) {
      const name = path.join(root, file.replace(/^content\//, ''));
      if (!file.includes('mutant-'))
        throw new Error(`${file} has a fault beside the changed entries.`);
      rmSync(name);
    }
  }
}
