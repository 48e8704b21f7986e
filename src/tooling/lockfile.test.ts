import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';

const names = z.record(z.string(), z.string()).default({});
const packageJson = z
  .object({
    dependencies: names,
    devDependencies: names,
    optionalDependencies: names,
    overrides: names,
  })
  .parse(read('package.json'));
const lock = z
  .object({ packages: z.record(z.string(), z.object({ optionalDependencies: names })) })
  .parse(read('package-lock.json')).packages;

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
}

/** Whether Node, looking from the package at `from` upwards, would find `name` in the lockfile. */
function hasEntry(from: string, name: string): boolean {
  for (let folder = from; ;) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock) return true;
    if (folder === '') return false;
    const cut = folder.lastIndexOf('/node_modules/');
    folder = cut < 0 ? '' : folder.slice(0, cut);
  }
}

describe('the lockfile', () => {
  // npm leaves out platform packages that a registry lacks, and npm ci then refuses the lockfile.
  test('has an entry for every optional package, whatever its platform', () => {
    const missing = Object.entries(lock).flatMap(([from, { optionalDependencies }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !hasEntry(from, name))
        .map((name) => `${from || 'package.json'} → ${name}`),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(lock).length).toBeGreaterThan(100);
  });
});

describe('package.json', () => {
  test('names exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = packageJson;
    const loose = Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
      ...overrides,
    }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });
});
