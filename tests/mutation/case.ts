import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readContent } from '../../src/check/read.ts';
import { Draft, pick, type Mutation } from './draft.ts';
import { fieldMutation } from './field-mutations.ts';
import { fileMutation } from './file-mutations.ts';
import { markdownMutation } from './markdown-mutations.ts';
import { expectLocated, expectWhole } from './oracle.ts';
import { textMutation } from './text-mutations.ts';
import { restore, type World } from './world.ts';

/** The longest that the check of one changed entry may take, in milliseconds. */
const slowest = 2000;

const mutation = fc.oneof(
  { arbitrary: textMutation, weight: 3 },
  { arbitrary: fieldMutation, weight: 4 },
  { arbitrary: markdownMutation, weight: 4 },
  { arbitrary: fileMutation, weight: 1 },
);

/** An entry and one to four things that are done to it; each kind of entry as often as any other. */
export function changedEntries(worlds: readonly World[]): fc.Arbitrary<[World, Mutation[]]> {
  const kinds = [...new Set(worlds.map((world) => world.folder))];
  const world = fc
    .tuple(fc.constantFrom(...kinds), fc.nat(9999))
    .map(([kind, at]) =>
      pick(
        worlds.filter((each) => each.folder === kind),
        at,
      ),
    )
    .filter((each) => each !== undefined);
  return fc.tuple(world, fc.array(mutation, { minLength: 1, maxLength: 4 }));
}

/**
 * Checks a changed entry, and, if nothing is wrong with it, joins the story and renders its texts.
 * @returns whether it passed
 * @throws with the changed files, if the check breaks, names no place, takes too long, or passes
 *   what then breaks or vanishes
 */
export async function judge(world: World, mutations: readonly Mutation[]): Promise<boolean> {
  const draft = new Draft(world);
  for (const each of mutations) each.apply(draft);
  const { changes } = draft;
  try {
    for (const [name, text] of changes) {
      const full = path.join(world.root, name);
      mkdirSync(path.dirname(full), { recursive: true });
      if (text === undefined) rmSync(full, { force: true });
      else writeFileSync(full, text);
    }
    const start = process.cpuUsage();
    const reading = readContent(world.root, { previous: world.reading });
    // Of the processor: a machine that is busy with other work makes no check slow.
    const took = process.cpuUsage(start).user / 1000;
    if (took > slowest) throw new Error(`The check took ${took.toFixed(0)} ms.`);
    expectLocated(reading.problems, world.root, changes.keys());
    return await expectWhole(reading, world.root, [...changes.keys()]);
  } catch (error) {
    const files = [...changes].map(
      ([name, text]) =>
        `${name}: ${text === undefined ? 'deleted' : JSON.stringify(text.slice(0, 4000))}`,
    );
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new Error(`${what}\n\n${files.join('\n')}`, { cause: error });
  } finally {
    restore(world, changes.keys());
  }
}
