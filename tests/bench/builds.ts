import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/tooling/project-node.mjs';
import { type Measure, median, within } from './measure.ts';

const astro = 'node_modules/astro/bin/astro.mjs';
const caches = ['node_modules/.astro', 'node_modules/.vite'];
/** Beside dist, so that the site that is there stays. */
const output = '.cache/bench/dist';

/** A build with nothing cached, another one after it, and the check of the content. */
export async function builds(): Promise<Measure[]> {
  for (const cache of caches) rmSync(join(root, cache), { recursive: true, force: true });
  const cold = await timed([astro, 'build', '--outDir', output]);
  const second = await timed([astro, 'build', '--outDir', output]);
  rmSync(join(root, output), { recursive: true });
  const checks = [];
  for (let run = 0; run < 3; run += 1) checks.push((await timed(['src/check/cli.ts'])).seconds);
  return [
    within('First build', cold.seconds, 25, 's'),
    within('First build, most memory', cold.megabytes, 1500, 'MB'),
    within('Second build', second.seconds, 8, 's'),
    within('Check of the content', median(checks), 2, 's'),
  ];
}

async function timed(args: readonly string[]): Promise<{ seconds: number; megabytes: number }> {
  const peaks = mkdtempSync(join(tmpdir(), 'bench-'));
  const start = performance.now();
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_OPTIONS: `--import ${new URL('peak-memory.mjs', import.meta.url).href}`,
        PEAK_FILES: join(peaks, 'peak'),
      },
    });
    child.once('error', reject);
    child.once('close', resolve);
  });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
  const kilobytes = readdirSync(peaks).map((file) =>
    Number(readFileSync(join(peaks, file), 'utf8')),
  );
  rmSync(peaks, { recursive: true });
  return { seconds, megabytes: Math.round(Math.max(...kilobytes) / 1024) };
}
