import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { runNode } from './project-node.mjs';

const astro = 'node_modules/astro/bin/astro.mjs';
const reports = mkdtempSync(join(tmpdir(), 'tests-'));
const totals = { passed: 0, failed: 0, skipped: 0 };

ensureInstalled();
const failed = await firstFailure([
  // The linter reads the types that Astro writes; a fresh clone has none yet.
  ['generated types', [astro, 'sync']],
  ['lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']],
  ['types', [astro, 'check']],
  ['unit', 'unit'],
  ['changed entries', 'mutation'],
  ['content', ['src/check/cli.ts']],
  ['start and faults while editing', 'editing'],
  ['build', [astro, 'build']],
  ['built pages', 'built'],
  ['odd content', 'odd'],
  ['hardly any content', 'bare'],
  ['browser', 'browser'],
  ['form', 'form'],
]);
rmSync(reports, { recursive: true });
console.log(failed === undefined ? '\nEvery step passed.' : `\nStopped at the step "${failed}".`);
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = failed === undefined ? 0 : 1;

/**
 * Runs the steps in order up to the first that fails.
 * @param {[name: string, work: string[] | string][]} steps a script with its arguments, or the name
 *   of a project in vitest.config.ts
 * @returns {Promise<string | undefined>} the name of the step that failed
 */
async function firstFailure(steps) {
  for (const [name, work] of steps) {
    console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
    const start = performance.now();
    const code = typeof work === 'string' ? await runTests(work) : await runNode(work);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`── ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
    if (code !== 0) return name;
  }
  return undefined;
}

/** @type {(project: string) => Promise<number>} */
async function runTests(project) {
  const report = join(reports, `${project}.json`);
  const code = await runNode([
    'node_modules/vitest/vitest.mjs',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  addTotals(report);
  return code;
}

/** @type {(report: string) => void} */
function addTotals(report) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // Vitest stopped before it ran anything; the step has failed and says why.
    return;
  }
  totals.passed += result.numPassedTests;
  totals.failed += result.numFailedTests;
  totals.skipped += result.numPendingTests + result.numTodoTests;
  // A file that could not be loaded has no tests to count; it is one failure.
  for (const file of result.testResults)
    if (file.status === 'failed' && !file.assertionResults.some(isFailure)) totals.failed += 1;
}

/** @type {(result: { status: string }) => boolean} */
function isFailure(result) {
  return result.status === 'failed';
}
