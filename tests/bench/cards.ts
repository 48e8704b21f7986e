import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/tooling/project-node.mjs';
import { type Measure, median, report, within } from './measure.ts';

const folder = join(root, '.cache/bench/cards');
const cache = join(folder, 'cache');

/** Every share card drawn, and all of them put in place when none has changed. */
export function cards(): Measure[] {
  rmSync(folder, { recursive: true, force: true });
  try {
    const cold = place('first');
    const warm = [1, 2, 3].map((run) => place(`run-${run}`));
    return [
      report('Share cards', cold.drawn, 'cards'),
      within('Share cards, all drawn', cold.seconds, 6, 's'),
      within('Share cards, none changed', median(warm.map(({ seconds }) => seconds)), 0.2, 's'),
      within(
        'Share cards, drawn without need',
        Math.max(...warm.map(({ drawn }) => drawn)),
        0,
        'cards',
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function place(site: string): { readonly seconds: number; readonly drawn: number } {
  const printed = execFileSync(
    process.execPath,
    ['tests/bench/place-cards.ts', join(folder, site), cache],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const read: unknown = JSON.parse(printed);
  if (
    typeof read !== 'object' ||
    read === null ||
    !('seconds' in read && typeof read.seconds === 'number') ||
    !('drawn' in read && typeof read.drawn === 'number')
  )
    throw new Error(`place-cards.ts printed ${printed}`);
  return { seconds: read.seconds, drawn: read.drawn };
}
