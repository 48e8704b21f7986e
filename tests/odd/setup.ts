import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { oddSites, placesOf } from './sites.ts';
import { writeContent } from './write.ts';

/** Builds the site that a project of tests reads, as an editor’s `astro build` would. */
export function setup({ name }: TestProject): void {
  const site = oddSites.get(name);
  if (!site) throw new Error(`There is no odd site "${name}".`);
  const { cache, content, dist } = placesOf(name);
  writeContent(content, site.entries, site.base);
  const kept = Object.entries(process.env).filter(
    ([variable]) =>
      !variable.startsWith('VITE') && !['NODE_ENV', 'BASE_URL', 'MODE'].includes(variable),
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist],
    {
      encoding: 'utf8',
      env: {
        ...Object.fromEntries(kept),
        ASTRO_TELEMETRY_DISABLED: '1',
        CONTENT_DIR: content,
        CACHE_DIR: cache,
      },
    },
  );
  if (status !== 0) throw new Error(`The site "${name}" was not built:\n${stdout}\n${stderr}`);
}
