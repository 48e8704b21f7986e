import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { changedEntries, judge } from './case.ts';
import { watchdog } from './watchdog.ts';
import { makeWorlds } from './world.ts';

const runs = Number(process.env['MUTATIONS'] ?? 5000);
/** The same on each run, so that a failure is one of the change and not of chance. */
const seed = Number(process.env['MUTATION_SEED'] ?? 231);
const mostMegabytes = 1500;

const folder = mkdtempSync(path.join(tmpdir(), 'mutations-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test(
  `${runs} changed entries end in a pass or in words`,
  { timeout: 60_000 + runs * 120 },
  async () => {
    // Astro's renderer prints what it throws.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const worlds = makeWorlds(folder, 5);
    const dog = watchdog(60);
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(changedEntries(worlds), async ([world, mutations]) => {
        dog.begins([world.target, ...mutations.map(({ name }) => name)].join('\n'));
        try {
          if (await judge(world, mutations)) passed += 1;
        } finally {
          dog.ends();
        }
      }),
      { numRuns: runs, seed, verbose: fc.VerbosityLevel.None },
    );
    await dog.stop();
    // A check that refused everything would prove nothing.
    expect(passed).toBeGreaterThan(runs / 20);
    expect(process.resourceUsage().maxRSS / 1024).toBeLessThan(mostMegabytes);
  },
);
