import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/tooling/project-node.mjs';

/**
 * Runs a script of the project in a process of its own.
 * @param env what is set beside the surroundings that there are
 * @returns how long it took, and the most memory that one of its processes used
 * @throws if it does not end well
 */
export async function timed(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ seconds: number; megabytes: number }> {
  const peaks = mkdtempSync(join(tmpdir(), 'bench-'));
  const start = performance.now();
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ...env,
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
