import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { Problem } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import { report } from '../../src/check/report.ts';
import { rules } from '../../src/check/rules/rules.ts';
import { runCheck } from '../../src/check/run.ts';

const base = join(import.meta.dirname, 'base');
/** The folder that holds package.json. */
export const projectRoot = join(import.meta.dirname, '../..');

const copies = mkdtempSync(join(tmpdir(), 'wrong-entries-'));
afterAll(() => {
  rmSync(copies, { recursive: true });
});

/** One thing that is done to the valid entries, named as in `content/`. */
export type Change = (folder: string) => void;

/** Writes a file, as it is given. */
export const file =
  (name: string, text: string | Buffer): Change =>
  (folder) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };

/** Replaces the first occurrence of a text in a valid entry; the text must be there. */
export const edit =
  (name: string, from: string | RegExp, to: string): Change =>
  (folder) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const edited = text.replace(from, () => to);
    if (edited === text) throw new Error(`${name} does not hold ${String(from)}`);
    writeFileSync(join(folder, name), edited);
  };

/** Adds lines below a valid entry, after an empty line. */
export const below =
  (name: string, lines: string): Change =>
  (folder) => {
    writeFileSync(join(folder, name), `\n${lines}\n`, { flag: 'a' });
  };

/** Another file with the frontmatter and text of a valid one. */
export const copy =
  (from: string, to: string): Change =>
  (folder) => {
    file(to, readFileSync(join(folder, from)))(folder);
  };

export const remove =
  (name: string): Change =>
  (folder) => {
    rmSync(join(folder, name), { recursive: true });
  };

/** A copy of the valid entries with the changes made to it; removed when the tests are over. */
export function contentWith(...changes: readonly Change[]): string {
  const folder = mkdtempSync(join(copies, 'content-'));
  cpSync(base, folder, { recursive: true });
  for (const change of changes) change(folder);
  return folder;
}

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The surroundings of an editor's command, without the marks of a test that Astro would heed. */
export function environment(folder: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('VITE') && !['NODE_ENV', 'BASE_URL', 'MODE'].includes(name),
  );
  return {
    ...Object.fromEntries(kept),
    ASTRO_TELEMETRY_DISABLED: '1',
    CONTENT_DIR: folder,
    // The check starts in half the time, and there are many.
    NODE_COMPILE_CACHE: join(projectRoot, '.cache/compiled'),
  };
}

/** Runs a script of the project on a content folder, to its end. */
export const run = (folder: string, ...script: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      script,
      {
        cwd: projectRoot,
        env: environment(folder),
      },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
        resolve({ code, stdout, stderr });
      },
    );
  });

/** Text as a program prints it after a crash. */
export const stackTrace = /^\s+at \S+.*[:(]/m;

/** Runs the check within this process: a process of its own for each test takes long. */
function runHere(folder: string): Ended {
  const errors: string[] = [];
  const logs: string[] = [];
  const error = vi.spyOn(console, 'error').mockImplementation((text: string) => errors.push(text));
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => logs.push(text));
  try {
    const code = runCheck(folder);
    return { code, stdout: logs.join('\n'), stderr: errors.join('\n') };
  } finally {
    error.mockRestore();
    log.mockRestore();
  }
}

function expectReport({ code, stdout, stderr }: Ended, expected: string): void {
  const blocks = expected.trim().split('\n\n');
  const warnings = blocks.filter((block) => /^.*\[[a-z-/]+\] {2}warning$/m.test(block)).length;
  const errors = blocks.length - warnings;
  const end = stderr.lastIndexOf('\n\n');
  expect(stderr.slice(0, end)).toBe(expected.trim());
  const counts = stderr.slice(end).trim().replace(/files?/g, 'files').split('\n');
  // What --fix would mend, its own tests see to.
  expect(counts.filter((line) => !line.startsWith('npm run check -- --fix'))).toEqual([
    ...(errors > 0 ? [last(errors, 'problem', 'Nothing is published until they are mended.')] : []),
    ...(warnings > 0 ? [last(warnings, 'warning', 'They stop nothing.')] : []),
  ]);
  expect(code).toBe(errors > 0 ? 1 : 0);
  expect(stdout).toMatch(
    errors > 0 ? /^$/ : /^\d+ entries checked in \d+\.\d s: they can be published\.\n?$/,
  );
}

/** A last line of the report; in how many files the problems stand is left to it. */
const last = (count: number, noun: string, consequence: string): unknown =>
  expect.stringMatching(
    new RegExp(`^${count} ${noun}${count === 1 ? '' : 's'} in \\d+ files\\. ${consequence}$`),
  );

type WrongEntries = (name: string, changes: Change | readonly Change[], expected: string) => void;

/**
 * A test that the editors' check finds exactly these problems in the valid entries with the changes
 * made, and ends as it should.
 * @param expected the report but for its last lines, which count the problems. With an error among
 *   them the check must fail; warnings alone must let the content be published
 */
export const finds: WrongEntries = (name, changes, expected) => {
  test(name, () => {
    expectReport(runHere(contentWith(...[changes].flat())), expected);
  });
};

/** How something is typed is no matter to a test of anything else; `--fix` has tests of its own. */
const besideTyping = (folder: string): readonly Problem[] =>
  readContent(folder).problems.filter(
    ({ rule }) => !(rules[rule].severity === 'warning' && rules[rule].mended),
  );

/**
 * A test that the check warns of exactly this, but for how the entries are typed, and lets them be
 * published.
 */
export const warns: WrongEntries = (name, changes, expected) => {
  test(name, () => {
    const folder = contentWith(...[changes].flat());
    const { code, stdout } = runHere(folder);
    const printed = report(besideTyping(folder), folder);
    const end = printed.lastIndexOf('\n\n');
    expect(printed.slice(0, end)).toBe(expected.trim());
    expect(printed.slice(end)).toMatch(/They stop nothing\.$/);
    expect(stdout).toMatch(/they can be published\.$/);
    expect(code).toBe(0);
  });
};

/** The same of the check as editors start it: `node src/check/cli.ts`. */
export const findsAlone: WrongEntries = (name, changes, expected) => {
  test.concurrent(name, async () => {
    const ended = await run(contentWith(...[changes].flat()), 'src/check/cli.ts');
    expectReport(ended, expected);
    expect(ended.stderr).not.toMatch(stackTrace);
  });
};

/**
 * A test that the check finds nothing wrong in the valid entries with the changes made, but for how
 * they are typed, which `--fix` mends.
 */
export const passes = (name: string, changes: Change | readonly Change[]): void => {
  test(name, () => {
    const folder = contentWith(...[changes].flat());
    expect(runHere(folder).code).toBe(0);
    expect(besideTyping(folder)).toEqual([]);
  });
};
