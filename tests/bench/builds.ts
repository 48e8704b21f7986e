import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/tooling/project-node.mjs';
import { type Measure, within } from './measure.ts';
import { timed } from './timed.ts';

const astro = 'node_modules/astro/bin/astro.mjs';
const caches = ['node_modules/.astro', 'node_modules/.vite'];
/** Beside dist, so that the site that is there stays. */
const output = '.cache/bench/dist';

/** A build with nothing cached, and another one after it. */
export async function builds(): Promise<Measure[]> {
  for (const cache of caches) rmSync(join(root, cache), { recursive: true, force: true });
  const cold = await timed([astro, 'build', '--outDir', output]);
  const second = await timed([astro, 'build', '--outDir', output]);
  rmSync(join(root, output), { recursive: true });
  return [
    within('First build', cold.seconds, 25, 's'),
    within('First build, most memory', cold.megabytes, 1500, 'MB'),
    within('Second build', second.seconds, 8, 's'),
  ];
}
