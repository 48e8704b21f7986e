import { rmSync } from 'node:fs';
import { manyEntries } from './many-entries.ts';
import { type Measure, median, report, within } from './measure.ts';
import { timed } from './timed.ts';

/** The check as editors start it: of the content, and of 5,000 entries made of it. */
export async function checks(): Promise<Measure[]> {
  const own = await threeTimes({});
  const folder = manyEntries(5000);
  try {
    const many = await threeTimes({ CONTENT_DIR: folder });
    return [
      within('Check of the content', own.seconds, 2, 's'),
      report('Check of the content, most memory', own.megabytes, 'MB'),
      within('Check of 5,000 entries', many.seconds, 10, 's'),
      within('Check of 5,000 entries, most memory', many.megabytes, 1000, 'MB'),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The middle of three runs, and the most memory of them. */
async function threeTimes(env: NodeJS.ProcessEnv) {
  const runs = [];
  for (let run = 0; run < 3; run += 1) runs.push(await timed(['src/check/cli.ts'], env));
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
  };
}
