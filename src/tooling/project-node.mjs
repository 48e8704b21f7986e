import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root, wherever the command was started. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The Node that the lockfile installs for this platform, else the one that is running. The system's
 * own may be too old for Astro.
 * @returns {string} path of the program
 */
export function projectNode() {
  const windows = process.platform === 'win32';
  const installed = join(
    root,
    'node_modules',
    `node-${windows ? 'win' : process.platform}-${process.arch}`,
    'bin',
    windows ? 'node.exe' : 'node',
  );
  return existsSync(installed) ? installed : process.execPath;
}

/**
 * Starts a script with the project's Node, its output shown as it comes.
 * @param {string[]} args the script, from the root, and its arguments
 * @returns {import('node:child_process').ChildProcess}
 */
export function startNode(args) {
  return spawn(projectNode(), args, { cwd: root, stdio: 'inherit', env: environment() });
}

/**
 * Runs a script with the project's Node to its end.
 * @param {string[]} args the script, from the root, and its arguments
 * @returns {Promise<number>} its exit code; 1 if a signal ended it
 */
export function runNode(args) {
  return new Promise((resolve, reject) => {
    const child = startNode(args);
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Programs that the script starts in turn must find the project's Node first, too. */
function environment() {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  // Windows spells it Path.
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  env[name] = [join(root, 'node_modules', '.bin'), env[name]].filter(Boolean).join(delimiter);
  return env;
}
