import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { ruleCodes, type RuleCode } from '../check/rules/rules.ts';
import { exampleReports } from './reports.ts';

const kept = z.object({
  hash: z.string(),
  reports: z.record(z.enum(ruleCodes), z.string()),
});

/** All that a report can depend on: the check with what it stands on, and the example. */
const dependsOn = ['schema', 'story', 'markdown', 'cards', 'check', 'handbook'].map(
  (name) => `src/${name}`,
);

/**
 * What the check prints for the example of each rule. Fifty checks take a noticeable part of a
 * build, so the reports are kept from one build to the next as long as no file changes that they
 * depend on.
 * @param file where they are kept
 */
export function keptReports(
  file = '.cache/handbook-reports.json',
): Readonly<Record<RuleCode, string>> {
  const hash = hashOf(dependsOn);
  const before = read(file);
  if (before?.hash === hash) return before.reports;
  const reports = kept.shape.reports.parse(
    Object.fromEntries([...exampleReports()].map(([code, { text }]) => [code, text])),
  );
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ hash, reports }));
  return reports;
}

function read(file: string) {
  try {
    return kept.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    // It is not there yet, or was cut short.
    return undefined;
  }
}

/** One hash of the names and texts of all files in some folders, and of what is installed. */
function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const full = path.join(entry.parentPath, entry.name);
      if (entry.isFile()) hash.update(full).update(readFileSync(full));
    }
  return hash.digest('hex');
}
